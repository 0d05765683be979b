import { conditionOf, isTrue } from '../../hosted-clusters/model/condition';
import { type Message, message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { NodeMachine } from './node-machine';

/** What auto repair does about a pool now. */
export type RepairState = 'off' | 'off-and-needed' | 'not-yet' | 'watching' | 'repairing' | 'held-back';

export interface Repair {
  state: RepairState;
  words: Message;
}

/** More unhealthy machines than this are never replaced: the fault is then elsewhere (operator: MachineHealthCheck maxUnhealthy). */
const MOST_UNHEALTHY = 2;
/** Minutes that a node may be not ready (operator: MachineHealthCheck; bare metal restarts slowly). */
const minutesOf = ({ spec }: NodePool): number => (spec.platform.type === 'Agent' ? 16 : 8);
/** Minutes that a machine may take to join (operator: MachineHealthCheck nodeStartupTimeout). */
const JOINING = 20;

const stateOf = (pool: NodePool, unhealthy: number): RepairState => {
  if (pool.spec.management.autoRepair !== true) return unhealthy > 0 ? 'off-and-needed' : 'off';
  if (!isTrue(pool, 'ReachedIgnitionEndpoint')) return 'not-yet';
  const isHeld = (conditionOf(pool, 'Ready')?.reason ?? '') === 'TooManyUnhealthy';
  if (isHeld || unhealthy > MOST_UNHEALTHY) return 'held-back';
  return unhealthy > 0 ? 'repairing' : 'watching';
};

/** What auto repair does, and why not where it does nothing (operator: MachineHealthCheck). */
export const repairOf = (pool: NodePool, machines: readonly Pick<NodeMachine, 'health'>[]): Repair => {
  const count = machines.filter(({ health }) => health === 'unhealthy').length;
  const state = stateOf(pool, count);
  const values = { minutes: minutesOf(pool), joining: JOINING };
  const words = {
    off: message('Nodes that stay unhealthy are left as they are.'),
    'off-and-needed': message(
      '{{count}} nodes are unhealthy. Turn on auto repair, or replace their machines.',
      {
        count,
      },
    ),
    'not-yet': message('Begins once a machine has fetched its first configuration.'),
    watching: message(
      'Replaces a node that is not ready for {{minutes}} minutes, or has not joined after {{joining}}.',
      values,
    ),
    repairing: message(
      '{{count}} nodes are unhealthy. Each is replaced once it is not ready for {{minutes}} minutes.',
      { count, ...values },
    ),
    'held-back': message(
      'Held back: {{count}} nodes are unhealthy, more than {{most}}. Look for a cause that they share, or replace a machine.',
      { count, most: MOST_UNHEALTHY },
    ),
  } satisfies Record<RepairState, Message>;
  return { state, words: words[state] };
};
