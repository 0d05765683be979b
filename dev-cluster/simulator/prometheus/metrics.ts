import { isTrue } from '../kubernetes/conditions';
import { conditionsOf } from '../kubevirt/phase';
import type { VirtualMachineInstance } from '../resources';
import type { Labels, Source } from './evaluate';
import type { Measured } from './measured';
import { measured, secondsOf } from './measured';
import { shareOf, waveOf } from './wave';

type Metric = (of: Measured, name: string) => Source[];
type Each = (of: Measured) => readonly Labels[];

const once: Each = () => [{}];

/** A counter that begins with the guest and stands still while it is paused; one series for `each` of these labels. */
const counter =
  (perSecond: (of: Measured) => number, each = once): Metric =>
  (of, name) =>
    each(of).map((labels) => {
      const wave = waveOf(`${of.uid} ${name} ${Object.values(labels).join()}`, perSecond(of));
      return {
        labels,
        at: (moment) =>
          moment < of.since ? undefined : wave.sum(of.since, Math.min(moment, of.paused ?? moment)),
      };
    });

const gauge =
  (value: (of: Measured, moment: number) => number | undefined, each = once): Metric =>
  (of) =>
    each(of).map((labels) => ({
      labels,
      at: (moment) => (moment < of.since ? undefined : value(of, moment)),
    }));

/** The share of its CPUs that a guest uses, its own for good. */
const load = ({ uid }: Measured): number => 0.06 + 0.3 * shareOf(`${uid} load`);

const vcpus: Each = (of) =>
  Array.from({ length: of.vcpus }, (_, id) => ({ id: String(id), state: 'running' }));
const drives: Each = ({ instance }) =>
  (instance.status?.volumeStatus ?? []).map(({ target, name }) => ({ drive: target || name }));
const nics: Each = ({ instance }) => (instance.spec.networks ?? []).map(({ name }) => ({ interface: name }));

/** What the agent in the guest tells of: a file system on each disk that can be written. */
const fileSystems: Each = ({ instance }) =>
  isTrue(conditionsOf(instance), 'AgentConnected')
    ? (instance.status?.volumeStatus ?? [])
        .filter(({ name }) => !name.includes('cloudinit'))
        .map(({ target, name }, at) => ({
          disk_name: target || name,
          mount_point: at === 0 ? '/' : `/mnt/${name}`,
          file_system_type: 'xfs',
        }))
    : [];

/** Little right after the start; it fills for ten minutes. */
const usedMemory = (of: Measured, moment: number): number => {
  const filled = Math.min(1, 0.35 + (moment - of.since) / 600);
  const mean = of.memory * (0.25 + 0.25 * shareOf(`${of.uid} memory`));
  return waveOf(`${of.uid} memory`, mean, 0.85).rate(Math.min(moment, of.paused ?? moment)) * filled;
};

const fileSystemBytes = 20 * 2 ** 30;

const usedFileSystem = (of: Measured, moment: number): number =>
  fileSystemBytes * (0.15 + 0.4 * shareOf(of.uid)) + (moment - of.since) * 2_000;

/** While its memory is on the way to another node: the share of it that is there, at a moment. */
const copied = ({ instance }: Measured, moment: number): number | undefined => {
  const { startTimestamp, endTimestamp } = instance.status?.migrationState ?? {};
  const start = secondsOf(startTimestamp);
  const end = endTimestamp ? secondsOf(endTimestamp) : Infinity;
  if (Number.isNaN(start) || moment < start || moment > end) return undefined;
  const lasts = Number.isFinite(end) ? Math.max(1, end - start) : 60;
  return Math.min(0.97, (moment - start) / lasts);
};

const ofMigration = (bytes: (share: number, memory: number) => number): Metric =>
  gauge((of, moment) => {
    const share = copied(of, moment);
    return share === undefined ? undefined : bytes(share, usedMemory(of, moment));
  });

const operations = (way: 'read' | 'write') => (of: Measured) =>
  (way === 'read' ? 14 : 22) * (0.3 + load(of) * 4);

/** Seconds and bytes of one operation. */
const operation = { read: { seconds: 0.0008, bytes: 18_000 }, write: { seconds: 0.0021, bytes: 11_000 } };

const storage = (way: 'read' | 'write'): Record<string, Metric> => ({
  [`kubevirt_vmi_storage_${way}_traffic_bytes_total`]: counter(
    (of) => operations(way)(of) * operation[way].bytes,
    drives,
  ),
  [`kubevirt_vmi_storage_iops_${way}_total`]: counter(operations(way), drives),
  [`kubevirt_vmi_storage_${way}_times_seconds_total`]: counter(
    (of) => operations(way)(of) * operation[way].seconds,
    drives,
  ),
});

/** KubeVirt's metrics of instances, and the rule it records. */
const metrics: Readonly<Record<string, Metric>> = {
  kubevirt_vmi_cpu_usage_seconds_total: counter((of) => of.vcpus * load(of)),
  kubevirt_vmi_vcpu_wait_seconds_total: counter((of) => 0.02 * load(of), vcpus),
  kubevirt_vmi_memory_used_bytes: gauge(usedMemory),
  'vmi:kubevirt_vmi_memory_used_bytes:sum': gauge(usedMemory),
  kubevirt_vmi_memory_available_bytes: gauge(({ memory }) => memory * 0.98),
  kubevirt_vmi_memory_swap_in_traffic_bytes: counter(() => 0),
  kubevirt_vmi_memory_swap_out_traffic_bytes: counter(() => 0),
  ...storage('read'),
  ...storage('write'),
  kubevirt_vmi_network_receive_bytes_total: counter((of) => 90_000 * (0.2 + load(of) * 5), nics),
  kubevirt_vmi_network_transmit_bytes_total: counter((of) => 40_000 * (0.2 + load(of) * 5), nics),
  kubevirt_vmi_filesystem_capacity_bytes: gauge(() => fileSystemBytes, fileSystems),
  kubevirt_vmi_filesystem_used_bytes: gauge(usedFileSystem, fileSystems),
  kubevirt_vmi_migration_data_processed_bytes: ofMigration((share, memory) => share * memory),
  kubevirt_vmi_migration_data_remaining_bytes: ofMigration((share, memory) => (1 - share) * memory),
  kubevirt_vmi_migration_memory_transfer_rate_bytes: ofMigration(() => 110 * 2 ** 20),
};

/** The series of a metric over instances; none of a metric that KubeVirt does not have. */
export const seriesOf = (name: string, instances: readonly VirtualMachineInstance[]): Source[] =>
  instances.flatMap((instance) => {
    const of = measured(instance);
    const sources = of && metrics[name]?.(of, name);
    return (sources ?? []).map(({ labels, at }) => ({
      labels: { __name__: name, ...of?.labels, ...labels },
      at,
    }));
  });
