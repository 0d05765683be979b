import { message, type Message } from '../../i18n/message';

/** One line of a chart. */
export interface MetricLine {
  readonly title: Message;
  readonly query: string;
}

export interface MetricChart {
  readonly id: string;
  readonly title: Message;
  /** What the numbers are, for their words. */
  readonly unit: 'cores' | 'bytes' | 'bytes-per-second' | 'per-second' | 'seconds';
  readonly lines: readonly MetricLine[];
}

/** A label value inside a query (Prometheus: quotes, backslashes and line breaks are escaped). */
const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** How far back a rate looks: four scrapes of 30 s. */
const WINDOW = '2m';

/** The charts of one virtual machine (KubeVirt's metrics; memory by the recorded rule where the cluster has it). */
export const metricCharts = ({
  namespace,
  name,
}: {
  namespace: string;
  name: string;
}): readonly MetricChart[] => {
  const of = `{name="${escaped(name)}",namespace="${escaped(namespace)}"}`;
  const sum = (metric: string): string => `sum(kubevirt_vmi_${metric}${of})`;
  const rate = (metric: string): string => `sum(rate(kubevirt_vmi_${metric}${of}[${WINDOW}]))`;
  const latency = (way: 'read' | 'write'): string =>
    `${rate(`storage_${way}_times_seconds_total`)} / ${rate(`storage_iops_${way}_total`)}`;
  return [
    {
      id: 'cpu',
      title: message('CPU'),
      unit: 'cores',
      lines: [
        { title: message('Used'), query: rate('cpu_usage_seconds_total') },
        { title: message('Waiting for input and output'), query: rate('vcpu_wait_seconds_total') },
      ],
    },
    {
      id: 'memory',
      title: message('Memory'),
      unit: 'bytes',
      lines: [
        {
          title: message('Used'),
          query: `vmi:kubevirt_vmi_memory_used_bytes:sum${of} or ${sum('memory_used_bytes')}`,
        },
      ],
    },
    {
      id: 'swap',
      title: message('Swap'),
      unit: 'bytes-per-second',
      lines: [
        { title: message('In'), query: rate('memory_swap_in_traffic_bytes') },
        { title: message('Out'), query: rate('memory_swap_out_traffic_bytes') },
      ],
    },
    {
      id: 'storage',
      title: message('Storage'),
      unit: 'bytes-per-second',
      lines: [
        { title: message('Read'), query: rate('storage_read_traffic_bytes_total') },
        { title: message('Written'), query: rate('storage_write_traffic_bytes_total') },
      ],
    },
    {
      id: 'iops',
      title: message('Storage operations'),
      unit: 'per-second',
      lines: [
        { title: message('Reads'), query: rate('storage_iops_read_total') },
        { title: message('Writes'), query: rate('storage_iops_write_total') },
      ],
    },
    {
      id: 'latency',
      title: message('Storage latency'),
      unit: 'seconds',
      lines: [
        { title: message('Reads'), query: latency('read') },
        { title: message('Writes'), query: latency('write') },
      ],
    },
    {
      id: 'network',
      title: message('Network'),
      unit: 'bytes-per-second',
      lines: [
        { title: message('Received'), query: rate('network_receive_bytes_total') },
        { title: message('Sent'), query: rate('network_transmit_bytes_total') },
      ],
    },
    {
      id: 'filesystems',
      title: message('File systems of the guest'),
      unit: 'bytes',
      lines: [
        { title: message('Used'), query: sum('filesystem_used_bytes') },
        { title: message('Capacity'), query: sum('filesystem_capacity_bytes') },
      ],
    },
    {
      id: 'migration',
      title: message('Migration'),
      unit: 'bytes',
      lines: [
        { title: message('Copied'), query: sum('migration_data_processed_bytes') },
        { title: message('Left'), query: sum('migration_data_remaining_bytes') },
      ],
    },
    {
      id: 'migration-speed',
      title: message('Migration speed'),
      unit: 'bytes-per-second',
      lines: [{ title: message('Copied'), query: sum('migration_memory_transfer_rate_bytes') }],
    },
  ];
};
