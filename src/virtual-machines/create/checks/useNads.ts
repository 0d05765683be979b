import { useMemo } from 'react';
import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { NetworkAttachmentDefinitionModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { NetworkAttachmentDefinition } from '../../../kubernetes/types/generated/network-attachment-definition';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';
import { cniTypeOf } from '../../model/cni-type';
import { nicNetwork, POD_NETWORK } from '../../model/nic-rules';

/** What to say of a network that is not there; what is no name of one is refused as such, once. */
export const noNad: Rule<string> = (name) =>
  name === POD_NETWORK || nicNetwork(name)
    ? undefined
    : message('There is no network {{name}} in this namespace or in default. Choose one of the list.', {
        name,
      });

interface Nads extends Choices {
  readonly typeOf: (network: string) => string;
}

/** The networks a machine of a namespace can be on: its own, and those of `default` (source: specification, networking). */
export const useNads = (namespace: string): Nads => {
  const [own, ownState] = useList(NetworkAttachmentDefinitionModel, namespace === '' ? null : { namespace });
  const [shared, sharedState] = useList(
    NetworkAttachmentDefinitionModel,
    namespace === 'default' ? null : { namespace: 'default' },
  );
  return useMemo((): Nads => {
    const all = [...own, ...shared];
    const refOf = ({ metadata }: NetworkAttachmentDefinition) =>
      `${metadata.namespace ?? ''}/${metadata.name}`;
    const choice = (nad: NetworkAttachmentDefinition) => {
      const type = cniTypeOf(nad.spec.config);
      return { value: refOf(nad), label: refOf(nad), ...(type === '' ? {} : { description: type }) };
    };
    const ours = choicesOf(NetworkAttachmentDefinitionModel, [own, ownState], choice, namespace);
    const theirs = choicesOf(NetworkAttachmentDefinitionModel, [shared, sharedState], choice, 'default');
    // One that cannot be listed may still hold the network that was typed.
    const unread = [ours, theirs].find(({ state }) => state === 'unchecked');
    return {
      ...(unread ?? (namespace === 'default' ? ours : theirs)),
      items: [...ours.items, ...theirs.items],
      typeOf: (network) => cniTypeOf(all.find((one) => refOf(one) === network)?.spec.config),
    };
  }, [own, ownState, shared, sharedState, namespace]);
};
