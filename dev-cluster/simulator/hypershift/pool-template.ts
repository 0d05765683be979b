import type { HostedCluster, NodePool, VirtualMachine } from '../resources';
import { controlPlaneNamespace, infraIdLabel, nameOf, poolNameLabel } from './names';

type KubevirtPool = NonNullable<NodePool['spec']['platform']['kubevirt']>;
type VirtualMachineSpec = VirtualMachine['spec'];
type InstanceSpec = NonNullable<VirtualMachineSpec['template']['spec']>;

export interface PoolTemplate {
  infraNamespace: string;
  /** Name of the secret with the kubeconfig of another infrastructure cluster. */
  credentials?: string;
  spec: { metadata: { labels: Record<string, string> }; spec: VirtualMachineSpec };
}

const attachesPodNetwork = (pool: KubevirtPool): boolean => pool.attachDefaultNetwork !== false;

const networksOf = (
  pool: KubevirtPool,
): { name: string; pod?: object; multus?: { networkName: string } }[] => [
  ...(attachesPodNetwork(pool) ? [{ name: 'default', pod: {} }] : []),
  ...(pool.additionalNetworks ?? []).map((network, at) => ({
    name: `iface${at + 1}_${network.name.replaceAll('/', '-')}`,
    multus: { networkName: network.name },
  })),
];

const hostDevicesOf = (pool: KubevirtPool): { name: string; deviceName: string }[] =>
  (pool.hostDevices ?? []).flatMap(({ deviceName, count = 1 }) =>
    Array.from({ length: count }, (_unused, at) => ({ name: `hostdevice-${at + 1}`, deviceName })),
  );

const resourcesOf = (pool: KubevirtPool): object => {
  const { cores = 2, memory = '8Gi', qosClass } = pool.compute ?? {};
  if (qosClass !== 'Guaranteed') return { memory: { guest: memory }, cpu: { cores } };
  const amount = { memory, cpu: String(cores) };
  return { resources: { requests: amount, limits: amount } };
};

const instanceOf = (pool: KubevirtPool, volume: string): InstanceSpec => {
  const networks = networksOf(pool);
  const devices = hostDevicesOf(pool);
  const spec = {
    domain: {
      ...resourcesOf(pool),
      devices: {
        disks: [{ name: 'rhcos', disk: { bus: 'virtio' } }],
        interfaces: networks.map(({ name }) => ({ name, bridge: {} })),
        ...(pool.networkInterfaceMultiqueue === 'Enable' ? { networkInterfaceMultiqueue: true } : {}),
        ...(devices.length ? { hostDevices: devices } : {}),
      },
    },
    networks,
    ...(pool.nodeSelector ? { nodeSelector: pool.nodeSelector } : {}),
    evictionStrategy: 'External',
    volumes: [{ name: 'rhcos', dataVolume: { name: volume } }],
  };
  // `pod: {}` is closed in the generated type, open in ours: same JSON.
  return spec;
};

const rootVolumeOf = (
  pool: KubevirtPool,
  image: string,
  name: string,
): NonNullable<VirtualMachineSpec['dataVolumeTemplates']>[number] => {
  const { size = '32Gi', storageClass, accessModes, volumeMode } = pool.rootVolume.persistent ?? {};
  return {
    metadata: { name, labels: { 'hypershift.openshift.io/is-kubevirt-rhcos': 'true' } },
    spec: {
      source: { registry: { url: `docker://${image}`, pullMethod: 'node' } },
      storage: {
        resources: { requests: { storage: size } },
        ...(accessModes?.length ? { accessModes } : {}),
        ...(storageClass ? { storageClassName: storageClass } : {}),
        ...(volumeMode ? { volumeMode } : {}),
      },
    },
  };
};

/**
 * The VM that a machine of a pool becomes, as the operator's KubeVirt platform makes it.
 * @param machine name of the machine; the root volume is `<machine>-rhcos`
 */
export const poolTemplate = (hostedCluster: HostedCluster, pool: NodePool, machine: string): PoolTemplate => {
  const kubevirt = pool.spec.platform.kubevirt ?? { rootVolume: {} };
  const credentials = hostedCluster.spec.platform.kubevirt?.credentials;
  const labels = { [poolNameLabel]: pool.metadata.name, [infraIdLabel]: hostedCluster.spec.infraID ?? '' };
  const volume = `${machine}-rhcos`;
  return {
    infraNamespace: credentials?.infraNamespace ?? controlPlaneNamespace(nameOf(hostedCluster)),
    ...(credentials?.infraKubeConfigSecret ? { credentials: credentials.infraKubeConfigSecret.name } : {}),
    spec: {
      metadata: { labels },
      spec: {
        runStrategy: 'Always',
        dataVolumeTemplates: [rootVolumeOf(kubevirt, pool.spec.release.image, volume)],
        template: {
          metadata: { labels, annotations: { 'kubevirt.io/allow-pod-bridge-network-live-migration': '' } },
          spec: instanceOf(kubevirt, volume),
        },
      },
    },
  };
};
