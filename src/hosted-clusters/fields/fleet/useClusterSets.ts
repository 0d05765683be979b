import { useMemo } from 'react';
import type { CheckState } from '../../../form/fields/check';
import { message } from '../../../i18n/message';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { ManagedClusterSetModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { ManagedClusterSet } from '../../../kubernetes/types/generated/managed-cluster-set';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';

const SETS = {} as const;

/** A set that clusters join by a label; one with a selector of its own takes what it matches. */
const isJoinable = ({ spec }: ManagedClusterSet): boolean =>
  (spec.clusterSelector?.selectorType ?? 'ExclusiveClusterSetLabel') === 'ExclusiveClusterSetLabel';

/** The sets that a cluster can join, and whether it may join the chosen one (source: webhook of ManagedClusters). */
export const useClusterSets = (chosen: string): { choices: Choices; checked: CheckState } => {
  const [sets, state] = useList(ManagedClusterSetModel, SETS);
  const join = useAccess(ManagedClusterSetModel, 'create', {
    subresource: 'join',
    ...(chosen === '' ? {} : { name: chosen }),
  });
  const choices = useMemo(
    () =>
      choicesOf(ManagedClusterSetModel, [sets, state], (set) =>
        isJoinable(set) ? { value: set.metadata.name, label: set.metadata.name } : undefined,
      ),
    [sets, state],
  );
  const checked = useMemo((): CheckState => {
    if (join.state === 'denied') return { state: 'problem', message: join.reason };
    const isKnown = chosen === '' || choices.items.some(({ value }) => value === chosen);
    if (choices.state === 'ready' && !isKnown) {
      return {
        state: 'problem',
        message: message('There is no cluster set {{name}} to join. Choose one of the list.', {
          name: chosen,
        }),
      };
    }
    if (choices.why) return { state: 'unchecked', message: choices.why };
    return choices.state === 'loading' || join.state === 'unknown' ? { state: 'checking' } : { state: 'ok' };
  }, [join, chosen, choices]);
  return { choices, checked };
};
