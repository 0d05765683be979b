import type { KubeResource } from '../resource';
import { ago, conditions, object } from './object';

const METALLB = 'metallb-system';

const attachment = (
  namespace: string,
  name: string,
  description: string,
  config: Record<string, unknown>,
): KubeResource =>
  object(
    'k8s.cni.cncf.io/v1',
    'NetworkAttachmentDefinition',
    { name, namespace, annotations: { description } },
    { spec: { config: JSON.stringify({ cniVersion: '0.3.1', name, ...config }) } },
  );

const localnet = (namespace: string, name: string, vlanID: number, description: string): KubeResource =>
  attachment(namespace, name, description, {
    type: 'ovn-k8s-cni-overlay',
    topology: 'localnet',
    netAttachDefName: `${namespace}/${name}`,
    vlanID,
  });

const attachments = [
  localnet('default', 'corporate-vlan-100', 100, 'Corporate network'),
  localnet('clusters', 'guests-vlan-200', 200, 'Workers of hosted clusters'),
  localnet('clusters', 'storage-vlan-300', 300, 'Storage, jumbo frames'),
  attachment('web-team', 'web-backend', 'Backend of the web team', {
    type: 'ovn-k8s-cni-overlay',
    topology: 'layer2',
    netAttachDefName: 'web-team/web-backend',
  }),
  attachment('web-team', 'legacy-bridge', 'Old database network', {
    type: 'bridge',
    bridge: 'br1',
    vlan: 40,
  }),
];

const metallb = (now: Date): KubeResource[] => [
  object(
    'metallb.io/v1beta1',
    'MetalLB',
    { name: 'metallb', namespace: METALLB },
    {
      spec: { logLevel: 'info' },
      status: {
        conditions: conditions(ago(now, 18 * 24 * 60), [
          ['Available', 'True', 'Available'],
          ['Progressing', 'False', 'Available'],
          ['Degraded', 'False', 'Available'],
        ]),
      },
    },
  ),
  object(
    'metallb.io/v1beta1',
    'IPAddressPool',
    { name: 'hosted-clusters', namespace: METALLB },
    {
      spec: { addresses: ['192.168.20.100-192.168.20.199'], autoAssign: true },
      status: { assignedIPv4: 0, assignedIPv6: 0, availableIPv4: 100, availableIPv6: 0 },
    },
  ),
  object(
    'metallb.io/v1beta1',
    'L2Advertisement',
    { name: 'hosted-clusters', namespace: METALLB },
    {
      spec: { ipAddressPools: ['hosted-clusters'] },
    },
  ),
];

/** Extra networks for virtual machines, and addresses for load balancers. */
export const networks = (now: Date): KubeResource[] => [...attachments, ...metallb(now)];
