import type { KubeResource } from '../resource';
import { ago, conditions, object } from './object';
import { kubeletOf, OWN_RELEASE } from './releases';

interface Host {
  name: string;
  role: 'master' | 'worker';
  address: string;
  cpu: number;
  memoryGi: number;
  zone: string;
  /** Its label `kubernetes.io/hostname`, where that is not its name. */
  hostname?: string;
}

const CPU_MODELS = ['Icelake-Server', 'Cascadelake-Server'];

const HOSTS: readonly Host[] = [
  ...[0, 1, 2].map((n): Host => ({
    name: `control-${n}`,
    role: 'master',
    address: `192.168.20.${10 + n}`,
    cpu: 16,
    memoryGi: 64,
    zone: `rack-${n}`,
  })),
  ...[0, 1, 2, 3, 4].map((n): Host => ({
    name: `worker-${n}`,
    role: 'worker',
    address: `192.168.20.${20 + n}`,
    cpu: 64,
    memoryGi: 384,
    zone: `rack-${n % 3}`,
    // As where the kubelet was told another name than the machine's own: a selector must not take one for the other.
    ...(n === 2 && { hostname: 'worker-2.mgmt.example.com' }),
  })),
];

const labels = ({ name, role, zone, hostname = name }: Host): Record<string, string> => ({
  'kubernetes.io/hostname': hostname,
  'kubernetes.io/os': 'linux',
  'kubernetes.io/arch': 'amd64',
  'topology.kubernetes.io/zone': zone,
  [`node-role.kubernetes.io/${role}`]: '',
  ...(role === 'master' && { 'node-role.kubernetes.io/control-plane': '' }),
  ...(role === 'worker' && {
    'kubevirt.io/schedulable': 'true',
    cpumanager: 'false',
    [`cpu-model.node.kubevirt.io/${CPU_MODELS[0] ?? ''}`]: 'true',
    [`cpu-model.node.kubevirt.io/${CPU_MODELS[1] ?? ''}`]: 'true',
  }),
  // One worker carries GPUs and is the only place with that label, to try placement with.
  ...(name === 'worker-4' && { 'example.com/gpu': 'true', 'nvidia.com/gpu.present': 'true' }),
});

const resources = ({ name, role, cpu, memoryGi }: Host, reserved: number): Record<string, string> => ({
  cpu: String(cpu - reserved),
  memory: `${memoryGi - reserved * 2}Gi`,
  pods: '250',
  'ephemeral-storage': '430Gi',
  ...(role === 'worker' && {
    'devices.kubevirt.io/kvm': '1k',
    'devices.kubevirt.io/vhost-net': '1k',
    'devices.kubevirt.io/tun': '1k',
  }),
  ...(name === 'worker-4' && { 'nvidia.com/GA102GL_A10': '2' }),
});

const node = (host: Host, now: Date): KubeResource =>
  object(
    'v1',
    'Node',
    { name: host.name, labels: labels(host) },
    {
      spec:
        host.role === 'master'
          ? { taints: [{ key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' }] }
          : {},
      status: {
        capacity: resources(host, 0),
        allocatable: resources(host, 1),
        // The API server asks the kubelet, which the simulator plays, under the internal DNS name.
        addresses: [
          { type: 'InternalIP', address: host.address },
          { type: 'Hostname', address: host.name },
          { type: 'InternalDNS', address: 'localhost' },
        ],
        nodeInfo: {
          architecture: 'amd64',
          operatingSystem: 'linux',
          osImage: `Red Hat Enterprise Linux CoreOS 9.8.${OWN_RELEASE}`,
          kernelVersion: '5.14.0-611.el9.x86_64',
          containerRuntimeVersion: 'cri-o://1.35.2',
          kubeletVersion: kubeletOf(OWN_RELEASE),
          kubeProxyVersion: kubeletOf(OWN_RELEASE),
          machineID: host.name,
          systemUUID: host.name,
          bootID: host.name,
        },
        conditions: conditions(ago(now, 20 * 24 * 60), [
          [
            'MemoryPressure',
            'False',
            'KubeletHasSufficientMemory',
            'kubelet has sufficient memory available',
          ],
          ['DiskPressure', 'False', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'],
          ['PIDPressure', 'False', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'],
          ['Ready', 'True', 'KubeletReady', 'kubelet is posting ready status'],
        ]),
      },
    },
  );

/** Three control plane nodes and five workers. */
export const nodes = (now: Date): KubeResource[] => HOSTS.map((host) => node(host, now));
