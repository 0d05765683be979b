import { useMemo } from 'react';
import type { CheckState } from '../../form/fields/check';
import type { Message } from '../../i18n/message';
import type { Model } from '../../kubernetes/model';
import { useList } from '../../kubernetes/read/useList';
import { whyUnchecked } from '../../node-pools/fields/checks/choices';

const IDLE: CheckState = { state: 'idle' };
const CHECKING: CheckState = { state: 'checking' };
const OK: CheckState = { state: 'ok' };

/**
 * Whether names are free among the objects of a kind in a namespace (source: API server).
 * @param taken what to say of the first that is not; a constant, as a new one judges anew
 */
export const useFreeNames = (
  model: Model,
  namespace: string,
  names: readonly string[],
  taken: (name: string) => Message,
): CheckState => {
  const [objects, state] = useList(model, { namespace, metadataOnly: true });
  return useMemo(() => {
    if (names.every((name) => name === '')) return IDLE;
    if (state.phase === 'failed')
      return { state: 'unchecked', message: whyUnchecked(model, state.error, namespace) };
    if (state.phase === 'loading') return CHECKING;
    const known = new Set(objects.map(({ metadata }) => metadata.name));
    const first = names.find((name) => known.has(name));
    return first === undefined ? OK : { state: 'problem', message: taken(first) };
  }, [model, namespace, names, taken, objects, state]);
};
