import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { specOf } from './vm-spec';

/** Every eviction strategy (CRD). */
export const EVICTION_STRATEGIES = ['LiveMigrate', 'LiveMigrateIfPossible', 'None', 'External'] as const;

/** What happens to a virtual machine when its node is drained. */
export interface Eviction {
  /** undefined = neither it nor the cluster says one that could be read. */
  readonly strategy: string | undefined;
  readonly isOwn: boolean;
}

/** Its own strategy, else the cluster's. @param ofCluster '' or undefined where it could not be read */
export const evictionOf = (vm: VirtualMachine, ofCluster: string | undefined): Eviction => {
  const own = specOf(vm).evictionStrategy;
  return own === undefined ? { strategy: ofCluster, isOwn: false } : { strategy: own, isOwn: true };
};

/** The strategy in words, with where it comes from. */
export const evictionWords = ({ strategy, isOwn }: Eviction): Message => {
  if (strategy === undefined) return message('Cluster default');
  return isOwn
    ? message('{{strategy}}', { strategy })
    : message('{{strategy}}, from the cluster', { strategy });
};

const MEANINGS: Readonly<Record<string, Message>> = {
  LiveMigrate: message('A drain of its node moves it. If it cannot move, the drain waits.'),
  LiveMigrateIfPossible: message('A drain of its node moves it, or shuts it down if it cannot move.'),
  None: message('A drain of its node shuts it down. The run strategy may start it elsewhere.'),
  External: message('A drain of its node waits until another controller has moved it.'),
};

/** What a strategy leads to. */
export const evictionMeaning = (strategy: string): Message | undefined => entryOf(MEANINGS, strategy);

/** Whether it would hold up the drain of its node for ever: it shall move and cannot (KubeVirt answers evictions with 429). */
export const blocksDrain = (
  { strategy }: Eviction,
  reasons: readonly unknown[],
  isRunning: boolean,
): boolean => isRunning && strategy === 'LiveMigrate' && reasons.length > 0;
