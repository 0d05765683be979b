import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { osNameOf } from './guest-os';
import { isOpenMigration } from './migration-refusal';
import { vmBadges, type VmBadge } from './vm-badges';
import { vmCondition } from './vm-condition';
import { vmSize, type VmSize } from './vm-size';
import { vmStatus, type VmStatus } from './vm-status';

/** Whether a virtual machine can move while it runs; `unknown`: not running, or not readable. */
export type Migratable = 'yes' | 'no' | 'unknown';

/** A virtual machine as a row of the list. */
export interface VmRow {
  /** Namespace and name. */
  key: string;
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  migration: VirtualMachineInstanceMigration | undefined;
  name: string;
  namespace: string;
  status: VmStatus;
  badges: readonly VmBadge[];
  /** '' where it runs on none. */
  node: string;
  addresses: readonly string[];
  size: VmSize;
  os: string;
  /** `key=value`, for the filter. */
  labels: readonly string[];
  migratable: Migratable;
  /** The node pool whose machine it is, as its label says; '' = none. */
  pool: string;
  created: string;
}

/** What was read beside the virtual machines; what may not be read is undefined. */
export interface BesideVms {
  instances: readonly VirtualMachineInstance[] | undefined;
  migrations: readonly VirtualMachineInstanceMigration[] | undefined;
  volumes: readonly DataVolume[] | undefined;
}

/** Label on a virtual machine: name of the node pool whose machine it is (HyperShift). */
const POOL_LABEL = 'hypershift.openshift.io/nodepool-name';

export const vmKey = ({ metadata: { namespace = '', name } }: Pick<VirtualMachine, 'metadata'>): string =>
  `${namespace}/${name}`;

const migratableOf = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Migratable => {
  const said = (vmCondition(vmi, 'LiveMigratable') ?? vmCondition(vm, 'LiveMigratable'))?.status;
  return said === 'True' ? 'yes' : said === 'False' ? 'no' : 'unknown';
};

const addressesOf = (vmi: VirtualMachineInstance | undefined): readonly string[] => [
  ...new Set(
    (vmi?.status?.interfaces ?? []).flatMap(({ ipAddresses, ipAddress }) => ipAddresses ?? ipAddress ?? []),
  ),
];

interface Around {
  vmi: VirtualMachineInstance | undefined;
  migration: VirtualMachineInstanceMigration | undefined;
  /** Only while the machine is provisioned; the same empty list otherwise. */
  volumes: readonly DataVolume[];
}

const rowOf = (vm: VirtualMachine, { vmi, migration, volumes }: Around): VmRow => {
  const { name, namespace = '', labels = {}, creationTimestamp } = vm.metadata;
  return {
    key: vmKey(vm),
    vm,
    vmi,
    migration,
    name,
    namespace,
    status: vmStatus(vm, vmi, volumes),
    badges: vmBadges(vm, vmi),
    node: vmi?.status?.nodeName ?? '',
    addresses: addressesOf(vmi),
    size: vmSize(vm, vmi),
    os: osNameOf(vm, vmi),
    labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    migratable: migratableOf(vm, vmi),
    pool: labels[POOL_LABEL] ?? '',
    created: creationTimestamp ?? '',
  };
};

const NO_VOLUMES: readonly DataVolume[] = [];
const NO_INSTANCES: readonly VirtualMachineInstance[] = [];
const NO_MIGRATIONS: readonly VirtualMachineInstanceMigration[] = [];

const byKey = (instances: readonly VirtualMachineInstance[]): ReadonlyMap<string, VirtualMachineInstance> =>
  new Map(instances.map((vmi) => [vmKey(vmi), vmi]));

/** Does not make again what it made last, as long as it is asked for the same. */
const ofLatest = <From, To>(make: (from: From) => To): ((from: From) => To) => {
  let latest: { from: From; to: To } | undefined;
  return (from) => {
    if (latest?.from !== from) latest = { from, to: make(from) };
    return latest.to;
  };
};

/** The open migration of each instance, by namespace and name. */
const openMigrations = (
  migrations: readonly VirtualMachineInstanceMigration[],
): ReadonlyMap<string, VirtualMachineInstanceMigration> =>
  new Map(
    migrations
      .filter(isOpenMigration)
      .map((one) => [`${one.metadata.namespace ?? ''}/${one.spec.vmiName ?? ''}`, one]),
  );

/**
 * Makes rows, and makes again only those of which something changed: a row of an unchanged machine stays the same object, so ten
 * thousand rows cost no more than those that tick.
 */
export const createVmRows = (): ((vms: readonly VirtualMachine[], beside: BesideVms) => readonly VmRow[]) => {
  const known = new WeakMap<VirtualMachine, { around: Around; row: VmRow }>();
  const byKeyOf = ofLatest(byKey);
  const openOf = ofLatest(openMigrations);
  return (vms, { instances = NO_INSTANCES, migrations = NO_MIGRATIONS, volumes = NO_VOLUMES }) => {
    const instanceOf = byKeyOf(instances);
    const open = openOf(migrations);
    return vms.map((vm) => {
      const before = known.get(vm);
      const key = before?.row.key ?? vmKey(vm);
      const isFilling = vm.status?.printableStatus === 'Provisioning';
      const around: Around = {
        vmi: instanceOf.get(key),
        migration: open.get(key),
        volumes: isFilling ? volumes : NO_VOLUMES,
      };
      if (before && isSame(before.around, around)) return before.row;
      const row = rowOf(vm, around);
      known.set(vm, { around, row });
      return row;
    });
  };
};

const isSame = (a: Around, b: Around): boolean =>
  a.vmi === b.vmi && a.migration === b.migration && a.volumes === b.volumes;
