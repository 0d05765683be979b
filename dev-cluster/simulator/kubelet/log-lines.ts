import type { Pod } from '../resources';

/** One line of a container's log and when it was written, in ms since the epoch. */
export interface LogLine {
  at: number;
  text: string;
}

type Script = readonly (readonly [afterMs: number, text: (pod: Pod) => string])[];

const vmOf = ({ metadata }: Pod): string =>
  metadata.annotations?.['kubevirt.io/domain'] ?? metadata.labels?.['vm.kubevirt.io/name'] ?? metadata.name;

/** virt-launcher writes JSON, a line an event. */
const compute: Script = [
  [0, () => 'Collected all requested hook sidecar sockets'],
  [40, () => 'Connecting to libvirt daemon: qemu+unix:///session?socket=/var/run/libvirt/virtqemud-sock'],
  [900, () => 'Connected to libvirt daemon'],
  [950, () => 'Registered libvirt event notify callback'],
  [1000, (pod) => `Marked as ready: ${pod.metadata.namespace ?? ''}_${vmOf(pod)}`],
  [1900, () => 'Hardware emulation device /dev/kvm present'],
  [2100, (pod) => `Domain defined: ${pod.metadata.namespace ?? ''}_${vmOf(pod)}`],
  [
    2400,
    () => 'DomainLifecycle event Domain event="started" detail="booted" with event id 2 reason 0 received',
  ],
  [2500, () => 'kubevirt domain status: Running(1):Unknown(1)'],
  [2600, (pod) => `Successfully started VMI ${pod.metadata.namespace ?? ''}/${vmOf(pod)}`],
  [9000, () => 'Guest agent connected'],
];

/** What the guest prints to its serial line while it boots. */
const serial: Script = [
  [0, () => "Booting `Linux (6.17.1-300.x86_64)'"],
  [700, () => '[    0.000000] Command line: BOOT_IMAGE=(hd0,gpt2)/vmlinuz root=UUID=7f1d ro console=ttyS0'],
  [900, () => '[    0.214518] smpboot: CPU0: Intel Xeon Processor (Icelake)'],
  [1800, () => '[    1.036601] virtio_blk virtio2: [vda] 62914560 512-byte logical blocks'],
  [2600, () => '[    1.912873] systemd[1]: Detected virtualization kvm.'],
  [5200, () => '[  OK  ] Started Network Manager.'],
  [6800, () => 'cloud-init[812]: Cloud-init finished. Datasource DataSourceNoCloud'],
  [7400, (pod) => `${vmOf(pod)} login: `],
];

/** What any other container of the dev cluster says. */
const plain: Script = [
  [0, () => 'starting'],
  [1200, () => 'ready'],
];

/** While a container runs it says this from time to time. */
const EVERY_MS = 15_000;

const asJson = (at: number, msg: string): string =>
  JSON.stringify({ component: 'virt-launcher', level: 'info', msg, timestamp: new Date(at).toISOString() });

const beats: Readonly<Record<string, (pod: Pod, beat: number) => string>> = {
  compute: (pod, beat) => `Synced vmi ${pod.metadata.namespace ?? ''}/${vmOf(pod)} (${beat})`,
  'guest-console-log': (_pod, beat) =>
    `[ ${beat * 15}.000417] systemd[1]: Started Daily housekeeping (${beat}).`,
};

/**
 * The lines a container has written by `now`. The same container has always the same lines, so that a log that is read
 * again, or followed from its end, fits what was read before.
 */
export const linesOf = (pod: Pod, container: string, now: number): readonly LogLine[] => {
  const status = pod.status?.containerStatuses?.find(({ name }) => name === container);
  const started = Date.parse(status?.state?.running?.startedAt ?? pod.status?.startTime ?? '');
  if (Number.isNaN(started)) return [];
  const script = container === 'compute' ? compute : container === 'guest-console-log' ? serial : plain;
  const beat = beats[container];
  // A log is cut by the kubelet too, at 10 MiB: the last hour is enough here.
  const last = beat && status?.state?.running ? Math.floor((now - started) / EVERY_MS) : 0;
  const first = Math.max(1, last - 240);
  const spoken = [
    ...script.map(([after, text]): LogLine => ({ at: started + after, text: text(pod) })),
    ...Array.from({ length: Math.max(0, last - first + 1) }, (_, index): LogLine => {
      const number = first + index;
      return { at: started + number * EVERY_MS, text: beat?.(pod, number) ?? '' };
    }),
  ];
  return spoken
    .filter(({ at }) => at <= now)
    .map(({ at, text }) => ({ at, text: container === 'compute' ? asJson(at, text) : text }));
};
