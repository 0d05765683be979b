import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { message } from '../../../i18n/message';
import { NodeModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { isJsonObject, own } from '../leftovers';
import { whyUnchecked } from './choices';

interface Matching {
  readonly checked: CheckState;
  /** How many nodes of this cluster have all the labels; undefined while nobody knows or nothing is asked for. */
  readonly count: number | undefined;
}

const pairsOf = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.filter(isJsonObject).flatMap((row) => {
        const [key, wanted] = [own(row, 'key'), own(row, 'value')];
        return typeof key === 'string' && key !== '' && typeof wanted === 'string'
          ? [[key, wanted] as const]
          : [];
      })
    : [];

/** How many nodes of this cluster can run the machines that a selector places (source: KubeVirt scheduling). */
export const useMatchingNodes = (name: string): Matching => {
  const value: unknown = useWatch({ name });
  const pairs = useMemo(() => pairsOf(value), [value]);
  const [nodes, state] = useList(NodeModel, pairs.length === 0 ? null : { metadataOnly: true });
  return useMemo((): Matching => {
    if (pairs.length === 0) return { checked: { state: 'idle' }, count: undefined };
    if (state.phase === 'failed') {
      return {
        checked: { state: 'unchecked', message: whyUnchecked(NodeModel, state.error) },
        count: undefined,
      };
    }
    if (state.phase !== 'ready') return { checked: { state: 'checking' }, count: undefined };
    const { length: count } = nodes.filter(({ metadata }) =>
      pairs.every(([key, wanted]) => metadata.labels?.[key] === wanted),
    );
    return {
      checked:
        count > 0
          ? { state: 'ok' }
          : {
              state: 'problem',
              message: message('No node of this cluster has these labels. No machine could start.'),
            },
      count,
    };
  }, [pairs, nodes, state]);
};
