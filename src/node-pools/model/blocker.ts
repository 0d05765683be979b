import { conditionOf, isFalse } from '../../hosted-clusters/model/condition';
import { type Message, message } from '../../i18n/message';
import type { Machine } from '../../kubernetes/types/generated/machine';
import { isEndless } from './duration';
import type { PoolMachine } from './pool-machines';

/** What keeps a machine from coming or going, in the order in which it is looked for. */
export type BlockerId = 'failed' | 'unschedulable' | 'volume' | 'drain' | 'detach' | 'ignition';

export interface Blocker {
  id: BlockerId;
  machine: string;
  words: Message;
  /** The way out. */
  advice: Message;
  /** RFC 3339 of its beginning, where it is known. */
  since?: string;
  /** It has a limit: a Go duration such as 30m. */
  limit?: string;
  /** It will not end by itself, or has taken too long. */
  isStuck: boolean;
}

/** An endless drain is called stuck after this, in milliseconds (specification of this plugin, node pools, progress). */
const DRAIN_STUCK_AFTER = 15 * 60_000;
/** A machine that has not joined after this is replaced by auto repair (operator: MachineHealthCheck nodeStartupTimeout). */
const JOIN_STUCK_AFTER = 20 * 60_000;

/** Machines whose disks or claims cannot be had (KubeVirt: printableStatus). */
const NO_VOLUME = [
  'WaitingForVolumeBinding',
  'ErrorPvcNotFound',
  'ErrorDataVolumeNotFound',
  'DataVolumeError',
];

/** '' and 0s are no limit (Cluster API: zero waits for ever). */
const limitOf = (text: string | undefined): { limit?: string } =>
  text === undefined || isEndless(text) ? {} : { limit: text };

const isLonger = (since: string | undefined, limit: number, now: number): boolean =>
  since !== undefined && now - Date.parse(since) > limit;

const beginning = (since: string | undefined): { since?: string } => (since ? { since } : {});

const failed = (machine: Machine, name: string): Blocker | undefined =>
  machine.status?.phase === 'Failed'
    ? {
        id: 'failed',
        machine: name,
        words: message('Machine {{machine}} has failed.', { machine: name }),
        advice: message('Replace the machine, or turn on auto repair.'),
        isStuck: true,
      }
    : undefined;

const unplaced = ({ name, vmStatus }: PoolMachine): Blocker | undefined => {
  if (vmStatus === 'ErrorUnschedulable')
    return {
      id: 'unschedulable',
      machine: name,
      words: message('No infrastructure node has room for machine {{machine}}.', { machine: name }),
      advice: message('A rollout needs room for one machine more. Make room, or lower the extra nodes.'),
      isStuck: true,
    };
  if (vmStatus !== undefined && NO_VOLUME.includes(vmStatus))
    return {
      id: 'volume',
      machine: name,
      words: message('Machine {{machine}} waits for its root disk.', { machine: name }),
      advice: message('Look at the DataVolume and its storage class.'),
      isStuck: vmStatus !== 'WaitingForVolumeBinding',
    };
  return undefined;
};

const leaving = (machine: Machine, name: string, now: number): Blocker | undefined => {
  const { deletion = {} } = machine.status ?? {};
  if (isFalse(machine, 'DrainingSucceeded')) {
    const since =
      deletion.nodeDrainStartTime ?? conditionOf(machine, 'DrainingSucceeded')?.lastTransitionTime;
    const limit = limitOf(machine.spec.nodeDrainTimeout);
    return {
      id: 'drain',
      machine: name,
      words: message('Machine {{machine}} is being drained.', { machine: name }),
      advice: message(
        'Remove what blocks it inside the cluster, such as a disruption budget, or skip the drain.',
      ),
      ...beginning(since),
      ...limit,
      isStuck: limit.limit === undefined && isLonger(since, DRAIN_STUCK_AFTER, now),
    };
  }
  if (!isFalse(machine, 'VolumeDetachSucceeded')) return undefined;
  const since = deletion.waitForNodeVolumeDetachStartTime;
  const limit = limitOf(machine.spec.nodeVolumeDetachTimeout);
  return {
    id: 'detach',
    machine: name,
    words: message('Machine {{machine}} waits for its volumes to be detached.', { machine: name }),
    advice: message('Look at the storage of the cluster, or skip the wait.'),
    ...beginning(since),
    ...limit,
    isStuck: limit.limit === undefined && isLonger(since, DRAIN_STUCK_AFTER, now),
  };
};

const unjoined = (machine: Machine, joined: PoolMachine, now: number): Blocker | undefined => {
  const since = machine.metadata.creationTimestamp;
  if (machine.metadata.deletionTimestamp || machine.status?.nodeRef || joined.vmStatus !== 'Running')
    return undefined;
  return {
    id: 'ignition',
    machine: joined.name,
    words: message('Machine {{machine}} runs and has not joined yet.', { machine: joined.name }),
    advice: message('If it takes long, check that the machines reach the ignition server.'),
    ...beginning(since),
    isStuck: isLonger(since, JOIN_STUCK_AFTER, now),
  };
};

/**
 * What keeps one machine from coming or going; the first that is found.
 * @param now milliseconds since the epoch
 */
export const blockerOf = (
  machine: Machine | undefined,
  joined: PoolMachine,
  now: number,
): Blocker | undefined =>
  (machine && failed(machine, joined.name)) ??
  unplaced(joined) ??
  (machine && (leaving(machine, joined.name, now) ?? unjoined(machine, joined, now)));

const ORDER: readonly BlockerId[] = ['failed', 'unschedulable', 'volume', 'drain', 'detach', 'ignition'];

/** Of all machines' blockers the one to show: what is stuck first, then in the order of looking. */
export const firstBlocker = (blockers: readonly (Blocker | undefined)[]): Blocker | undefined =>
  blockers
    .filter((one) => one !== undefined)
    .sort((a, b) => Number(b.isStuck) - Number(a.isStuck) || ORDER.indexOf(a.id) - ORDER.indexOf(b.id))[0];
