import { useMemo } from 'react';
import { DataSourceModel, PersistentVolumeClaimModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../node-pools/fields/checks/choices';
import { sizeWords } from '../../node-pools/model/size-words';

/** The claims of a namespace, with their sizes. */
export const useClaims = (namespace: string): Choices => {
  const [claims, state] = useList(PersistentVolumeClaimModel, { namespace });
  return useMemo(
    () =>
      choicesOf(
        PersistentVolumeClaimModel,
        [claims, state],
        ({ metadata: { name }, status, spec }) => {
          const size = status?.capacity?.storage;
          const words = [...(size ? [sizeWords(size)] : []), ...(spec?.accessModes ?? [])];
          return { value: name, label: name, description: words.join(', ') };
        },
        namespace,
      ),
    [claims, state, namespace],
  );
};

/** Bootable volumes of all namespaces, as `namespace/name`; those that are not ready are left out. */
export const useDataSources = (isAsked: boolean): Choices => {
  const [sources, state] = useList(DataSourceModel, isAsked ? {} : null);
  return useMemo(
    () =>
      choicesOf(DataSourceModel, [sources, state], ({ metadata: { namespace = '', name }, status }) =>
        status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True')
          ? { value: `${namespace}/${name}`, label: name, description: namespace }
          : undefined,
      ),
    [sources, state],
  );
};
