import { useMemo } from 'react';
import { DataSourceModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../node-pools/fields/checks/choices';

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
