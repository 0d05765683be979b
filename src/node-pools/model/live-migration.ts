import { conditionOf } from '../../hosted-clusters/model/condition';
import { type Message, message } from '../../i18n/message';
import type { KubevirtMachine } from '../../kubernetes/types/generated/kubevirt-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import {
  firstReason,
  otherReasons,
  type ServerReason,
  stuckClaims,
} from '../../virtual-machines/model/server-reasons';

/** One reason why a virtual machine cannot move while it runs. */
export interface MigrationReason {
  /** KubeVirt's reason, such as DisksNotLiveMigratable. */
  reason: string;
  /** What it is about: the claim's name, or KubeVirt's words. */
  detail: string;
  advice: Message;
}

/** Whether a virtual machine can move, with all reasons against it. `unknown`: not running yet, or not readable. */
export interface Migration {
  state: 'migratable' | 'not-migratable' | 'unknown';
  reasons: readonly MigrationReason[];
}

/** Advice by the beginning of KubeVirt's reason (specification of this plugin, node pools, live migration). */
const ADVICE: readonly (readonly [begin: string, advice: Message])[] = [
  [
    'Disks',
    message('Choose a storage class with ReadWriteMany in a new node pool, then delete the old one.'),
  ],
  ['Interface', message('Connect the network by another binding.')],
  ['HostDevice', message('A machine with a host device can never move. Plan for it to be stopped.')],
  ['CPUMode', message('No second infrastructure node has this CPU model.')],
  ['Hotplug', message('Remove the volume that was plugged in, or keep it on ReadWriteMany storage.')],
  ['VirtIOFS', message('Remove the shared file system from the virtual machine.')],
  ['PersistentReservation', message('Remove the disk with SCSI reservations.')],
];
const FEATURE = message('A feature of the virtual machine forbids it: encrypted memory or a pinned clock.');

const adviceFor = (reason: string): Message =>
  ADVICE.find(([begin]) => reason.startsWith(begin))?.[1] ?? FEATURE;

const because = ({ reason, detail }: ServerReason): MigrationReason => ({
  reason,
  detail,
  advice: adviceFor(reason),
});

/**
 * Whether an instance can be live-migrated, with every reason against it (KubeVirt: `LiveMigratable` tells the first only,
 * `StorageLiveMigratable` all but disks, `volumeStatus` the disks).
 */
export const migrationOf = (instance: VirtualMachineInstance | undefined): Migration => {
  const said = instance?.status?.conditions?.find(({ type }) => type === 'LiveMigratable');
  if (!instance || !said) return { state: 'unknown', reasons: [] };
  const first = firstReason(instance);
  const named = [...stuckClaims(instance), ...otherReasons(instance)];
  const isNamed = named.some(({ reason }) => reason === first?.reason);
  const reasons = (first && !isNamed ? [first, ...named] : named).map(because);
  return { state: reasons.length > 0 ? 'not-migratable' : stateOf(said.status), reasons };
};

const stateOf = (status: string): Migration['state'] => (status === 'True' ? 'migratable' : 'unknown');

/** What the machine provider says of it, for who may not read instances (Cluster API provider: VMLiveMigratable). */
export const migrationOfMachine = (machine: KubevirtMachine | undefined): Migration => {
  const condition = conditionOf(machine, 'VMLiveMigratable');
  if (!condition || condition.status === 'Unknown') return { state: 'unknown', reasons: [] };
  if (condition.status === 'True') return { state: 'migratable', reasons: [] };
  return {
    state: 'not-migratable',
    reasons: [because({ reason: condition.reason ?? '', detail: condition.message ?? '' })],
  };
};

/** The machines of a pool by whether they can move. */
export interface MigrationSum {
  migratable: number;
  stuck: number;
  unknown: number;
}

/** Counts the machines of this pool: the operator's own condition counts those of the whole cluster. */
export const sumMigrations = (migrations: readonly Migration[]): MigrationSum => {
  const count = (state: Migration['state']) => migrations.filter((one) => one.state === state).length;
  return { migratable: count('migratable'), stuck: count('not-migratable'), unknown: count('unknown') };
};

/** Label on an instance: name of its pool (operator). */
const POOL_LABEL = 'hypershift.openshift.io/nodepool-name';

/** The instances of pools, of all there are. */
export const POOL_INSTANCES = { labelSelector: POOL_LABEL } as const;

/** The machines of each pool by whether they can move, by `namespace/name`: the namespace of the machines and the pool's name. */
export const migrationsByPool = (
  instances: readonly VirtualMachineInstance[],
): ReadonlyMap<string, MigrationSum> => {
  const byPool = new Map<string, Migration[]>();
  for (const instance of instances) {
    const { namespace = '', labels } = instance.metadata;
    const pool = labels?.[POOL_LABEL];
    if (pool === undefined) continue;
    const key = `${namespace}/${pool}`;
    const known = byPool.get(key);
    if (known) known.push(migrationOf(instance));
    else byPool.set(key, [migrationOf(instance)]);
  }
  return new Map([...byPool].map(([key, migrations]) => [key, sumMigrations(migrations)]));
};

/** In a list: whether all machines of a pool can move. `none` without a running machine, `unknown` where nobody may look. */
export type PoolMigration = 'all' | 'some-not' | 'none' | 'unknown' | 'elsewhere';

/** Sums up the machines of one pool. */
export const poolMigration = (sum: MigrationSum | undefined): PoolMigration => {
  if (!sum) return 'none';
  if (sum.stuck > 0) return 'some-not';
  return sum.migratable > 0 ? 'all' : 'none';
};
