import { message } from '../../../i18n/message';
import type { PreflightAnswers } from './answers';
import { onInfrastructure } from './external';
import type { Facts } from './facts';
import { NOT_SET, unread } from './reading';
import { row, type Finding, type Row } from './row';

/** Frames of 9000 less the 100 of OVN's own header (source: operator, ValidKubeVirtInfraNetworkMTU). */
const BEST_MTU = 8900;

const MISSING = message('This cluster has no Network configuration to read.');

const type = ({ network }: Facts): Finding => {
  if (network.state !== 'read') return unread(network, MISSING);
  const networkType = network.value.status?.networkType ?? '';
  const evidence = [
    {
      kind: 'Network',
      name: network.value.metadata.name,
      field: 'status.networkType',
      value: networkType === '' ? NOT_SET : networkType,
    },
  ];
  if (networkType === '') {
    return {
      verdict: 'cannot-check',
      message: message('This cluster does not say which network it has.'),
      evidence,
    };
  }
  return networkType === 'OVNKubernetes'
    ? { verdict: 'good', message: message('OVNKubernetes'), evidence }
    : {
        verdict: 'block',
        message: message(
          'This cluster has the network {{type}}. The machines of hosted clusters need OVNKubernetes: migrate the network first.',
          { type: networkType },
        ),
        evidence,
      };
};

const mtu = ({ network }: Facts): readonly Finding[] => {
  // Said once, by the type of the network.
  if (network.state !== 'read') return [];
  const value = network.value.status?.clusterNetworkMTU ?? 0;
  const evidence = [
    {
      kind: 'Network',
      name: network.value.metadata.name,
      field: 'status.clusterNetworkMTU',
      value: value === 0 ? NOT_SET : String(value),
    },
  ];
  if (value === 0) {
    return [
      {
        verdict: 'cannot-check',
        message: message('This cluster does not say which MTU its network has.'),
        evidence,
      },
    ];
  }
  return value >= BEST_MTU
    ? [{ verdict: 'good', message: message('MTU {{mtu}}', { mtu: value }), evidence }]
    : [
        {
          verdict: 'warn',
          message: message(
            'The MTU is {{mtu}}, below {{best}}: the packets of the machines are split. Keep multiqueue off in the node pools, or raise the MTU of the network.',
            { mtu: value, best: BEST_MTU },
          ),
          evidence,
        },
      ];
};

/** Whether the network is known to be too narrow for multiqueue. */
export const isMtuSmall = ({ network }: Pick<Facts, 'network'>): boolean => {
  const value = network.state === 'read' ? (network.value.status?.clusterNetworkMTU ?? 0) : 0;
  return value > 0 && value < BEST_MTU;
};

const EXTERNAL = message(
  'The machines run on another cluster. Its network must be OVNKubernetes, and its MTU should be {{best}} or more.',
  { best: BEST_MTU },
);

/** The network that carries the machines' own network. */
export const network = (facts: Facts, { isExternal }: PreflightAnswers): Row =>
  row(
    'network',
    message('Network'),
    isExternal
      ? [
          onInfrastructure(
            EXTERNAL,
            `get network.config cluster -o jsonpath='{.status.networkType} {.status.clusterNetworkMTU}{"\\n"}'`,
          ),
        ]
      : [type(facts), ...mtu(facts)],
  );
