import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type SaveOver, useSaveOver } from '../../form/conflict/useSaveOver';
import { message } from '../../i18n/message';
import type { Model } from '../../kubernetes/model';
import { KubeVirtModel } from '../../kubernetes/models';
import { useHyperConverged } from '../../kubernetes/read/useHyperConverged';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { KubeObject } from '../../kubernetes/types/object';
import { mergePatch, read } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { limitsPatch, type LimitsHolder, type LimitValues, limitValues } from '../model/limits';
import { LIMIT_CONFLICTS } from './limit-values';

/** An object with a free-form spec: HyperConverged or KubeVirt. */
export type Configured = KubeObject & { readonly spec: Readonly<Record<string, unknown>> };

const KUBEVIRT: Model<Configured> = { ...KubeVirtModel };

/** The object that holds the limits. */
export interface Limits {
  holder: LimitsHolder;
  model: Model<Configured>;
  object: Configured;
}

/** Where the limits are set: HyperConverged in the version that is served, else KubeVirt itself. */
export const useLimitsHolder = (): { limits: Limits | undefined; state: ReadState; isConverged: boolean } => {
  const { objects: converged, state, version, model } = useHyperConverged();
  const isWithout =
    (state.phase === 'ready' && converged.length === 0) ||
    (state.phase === 'failed' && state.error.kind === 'not-served');
  const [kubevirts, kubevirtState] = useList(KUBEVIRT, isWithout ? {} : null);
  if (!isWithout) {
    const object = converged[0];
    return {
      limits: object ? { holder: `hyperconverged-${version}`, model, object } : undefined,
      state,
      isConverged: true,
    };
  }
  const object = kubevirts[0];
  return {
    limits: object ? { holder: 'kubevirt', model: KUBEVIRT, object } : undefined,
    state: kubevirtState,
    isConverged: false,
  };
};

interface Edit {
  began: Configured;
  saving: SaveOver<Configured, LimitValues>;
  reload: () => void;
}

/** Saves the limits as the least patch over what the form began from. */
export const useLimitsEdit = ({ holder, model, object }: Limits, form: UseFormReturn<LimitValues>): Edit => {
  const [began, setBegan] = useState(object);
  const { name, namespace = '' } = object.metadata;
  const valuesOf = useCallback(({ spec }: Configured) => limitValues(holder, spec), [holder]);
  const readAgain = useCallback(() => read(model, { name, namespace }), [model, name, namespace]);
  const write = useCallback(
    async (over: Configured, wanted: LimitValues, resourceVersion: string) => {
      const patch = limitsPatch(holder, limitValues(holder, over.spec), wanted);
      const written = patch ? await mergePatch(model, { name, namespace }, patch, { resourceVersion }) : over;
      setBegan(written);
      form.reset(limitValues(holder, written.spec), { keepFieldsRef: true });
    },
    [holder, model, name, namespace, form],
  );
  const onSaved = useCallback(
    () => tasks.notify({ level: 'success', title: message('The limits of migrations were changed.') }),
    [],
  );
  const saving = useSaveOver<Configured, LimitValues>({
    began,
    latest: object,
    fields: LIMIT_CONFLICTS,
    valuesOf,
    write,
    read: readAgain,
    onSaved,
  });
  const reload = () => {
    setBegan(object);
    form.reset(limitValues(holder, object.spec), { keepFieldsRef: true });
  };
  return { began, saving, reload };
};
