import { useMemo } from 'react';
import { NamespaceModel } from '../../../kubernetes/models';
import { useOwnNamespaces } from '../../../kubernetes/namespace/useOwnNamespaces';
import { useList } from '../../../kubernetes/read/useList';
import type { Choices } from '../../../node-pools/fields/checks/choices';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';

/** The namespaces that a user may choose from: all of them, or those that are the user's own. */
export const useNamespaces = (): Choices => {
  const [namespaces, state] = useList(NamespaceModel, { metadataOnly: true });
  const own = useOwnNamespaces(state.phase === 'failed');
  return useMemo((): Choices => {
    const choices = (names: readonly string[]) =>
      [...names].sort().map((name) => ({ value: name, label: name }));
    if (state.phase !== 'failed')
      return {
        items: choices(namespaces.map(({ metadata }) => metadata.name)),
        state: state.phase === 'loading' ? 'loading' : 'ready',
      };
    if (!own) return { items: [], state: 'loading' };
    return own.length > 0
      ? { items: choices(own), state: 'ready' }
      : { items: [], state: 'unchecked', why: whyUnchecked(NamespaceModel, state.error) };
  }, [namespaces, state, own]);
};
