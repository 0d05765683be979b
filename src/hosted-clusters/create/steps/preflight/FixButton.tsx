import { useState } from 'react';
import { message, type Message } from '../../../../i18n/message';
import { useAccess } from '../../../../kubernetes/access/useAccess';
import type { Model } from '../../../../kubernetes/model';
import { IngressControllerModel, StorageClassModel } from '../../../../kubernetes/models';
import type { ObjectRef } from '../../../../kubernetes/path';
import { ActionButton } from '../../../../ui/action/ActionButton';
import { allowWildcards } from '../../../actions/allow-wildcards';
import { useMetalLbRights } from '../../../actions/metallb/useMetalLbRights';
import { DEFAULT_INGRESS } from '../../../model/ingress-wildcards';
import type { Fix } from '../../../model/preflight/row';
import { makeDefaultClass } from './make-default-class';
import { usePreflight } from './usePreflight';

/** What exactly a button changes: there is no dialog to ask. */
export const effectOf = ({ kind }: Fix): Message | undefined => {
  switch (kind) {
    case 'allow-wildcards':
      return message(
        'The button changes spec.routeAdmission.wildcardPolicy of the default ingress controller for all of this cluster, and nothing else.',
      );
    case 'make-default-class':
      return message(
        'The button annotates the StorageClass. Claims without a class that wait get their volumes too.',
      );
    default:
      return undefined;
  }
};

interface PatchButtonProps {
  readonly id: string;
  readonly title: Message;
  readonly model: Model;
  readonly object: ObjectRef;
  readonly patch: () => Promise<unknown>;
}

/** Patches an object of the cluster after asking for the right to. What came of it is seen by the watch, and told by a toast. */
const PatchButton = ({ id, title, model, object, patch }: PatchButtonProps) => {
  const [isBusy, setIsBusy] = useState(false);
  const access = useAccess(model, 'patch', object);
  const run = () => {
    setIsBusy(true);
    // The toast has told a failure.
    patch().then(
      () => undefined,
      () => setIsBusy(false),
    );
  };
  return (
    <ActionButton
      action={{ id, title, run, reason: access.state === 'denied' ? access.reason : undefined }}
      isBusy={isBusy}
    />
  );
};

/** Lets the default ingress controller admit wildcard routes. */
export const AllowWildcardsButton = () => (
  <PatchButton
    id="allow-wildcards"
    title={message('Allow wildcard routes')}
    model={IngressControllerModel}
    object={DEFAULT_INGRESS}
    patch={allowWildcards}
  />
);

/** Makes the only storage class the default. */
export const MakeDefaultButton = ({ name }: { name: string }) => (
  <PatchButton
    id="make-default-class"
    title={message('Make {{name}} the default', { name })}
    model={StorageClassModel}
    object={{ name }}
    patch={() => makeDefaultClass(name)}
  />
);

/** Opens the dialog that gives MetalLB addresses. */
export const SetUpMetalLbButton = () => {
  const { openMetalLb } = usePreflight();
  const reason = useMetalLbRights();
  return (
    <ActionButton
      action={{ id: 'set-up-metallb', title: message('Set up MetalLB'), run: openMetalLb, reason }}
    />
  );
};
