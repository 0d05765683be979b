import { message, type Message } from '../../../../i18n/message';
import { isSame } from '../../../../node-pools/fields/leftovers';
import { linesOf } from '../../../model/mirrors';
import { withPassword } from '../../../../kubernetes/url-password';
import type { PublishedService } from '../../../model/publishing';
import type { Values } from '../../values';
import type { SummaryRow } from '../../../../form/review/summary-row';
import { bundleConfigMap } from './objects';
import { publishedServices } from './published';
import { networkingDefaults, type Networking } from './values';

const none = message('None');

const row = (id: string, label: Message, value: Message | string, isChosen: boolean): SummaryRow => ({
  id,
  label,
  value,
  isChosen,
});

const range = ({ cidr, hostPrefix }: { cidr: string; hostPrefix?: number | null }): string =>
  typeof hostPrefix === 'number' ? `${cidr} (/${hostPrefix})` : cidr;

const ranges = (networking: Networking): readonly SummaryRow[] => {
  const of = (id: 'clusterNetwork' | 'serviceNetwork' | 'machineNetwork', label: Message): SummaryRow =>
    row(
      id,
      label,
      networking[id].map(range).join(', ') || none,
      !isSame(networking[id], networkingDefaults[id]),
    );
  return [
    of('clusterNetwork', message('Cluster network')),
    of('serviceNetwork', message('Service network')),
    of('machineNetwork', message('Machine network')),
  ];
};

const WAYS: Readonly<Record<Networking['publishing'], Message>> = {
  ingress: message('Load balancer and Routes'),
  nodePort: message('Node ports'),
  custom: message('One by one'),
};

const serviceText = ({ type, hostname, address, port }: PublishedService): string => {
  if (type === 'NodePort') return `NodePort ${address}${port === null || port === 0 ? '' : `:${port}`}`;
  return hostname === '' ? type : `${type} ${hostname}`;
};

const publishing = (networking: Networking): readonly SummaryRow[] => {
  const isChosen = networking.publishing !== 'ingress';
  return [
    row('publishing', message('Publishing'), WAYS[networking.publishing], isChosen),
    ...publishedServices(networking).map((one, index) =>
      row(`service-${index}`, message('Service {{name}}', { name: one.service }), serviceText(one), isChosen),
    ),
  ];
};

const proxy = ({
  proxy: { httpProxy, httpsProxy, noProxy, trustedCa },
}: Networking): readonly SummaryRow[] => {
  const of = (id: string, label: Message, value: string) => row(id, label, value || none, value !== '');
  return [
    of('httpProxy', message('HTTP proxy'), withPassword(httpProxy, '•••')),
    of('httpsProxy', message('HTTPS proxy'), withPassword(httpsProxy, '•••')),
    of('noProxy', message('No proxy for'), noProxy),
    of('trustedCa', message('Certificates of the proxy'), trustedCa),
  ];
};

/** What the review says of this step. */
export const networkingSummary = ({ networking }: Values): readonly SummaryRow[] => {
  const { mtu, trustBundle, mirrors } = networking;
  const bundle = bundleConfigMap(trustBundle);
  return [
    ...ranges(networking),
    row('mtu', message('MTU'), mtu === null ? message('Chosen by the operator') : String(mtu), mtu !== null),
    ...publishing(networking),
    ...proxy(networking),
    row(
      'trustBundle',
      message('Trust bundle'),
      bundle === undefined ? none : message('ConfigMap {{name}}', { name: bundle }),
      bundle !== undefined,
    ),
    ...(mirrors.length === 0 ? [row('mirrors', message('Mirrors'), none, false)] : []),
    ...mirrors.map(({ source, mirrors: lines }, index) =>
      row(`mirrors-${index}`, message('Mirrors of {{source}}', { source }), linesOf(lines).join(', '), true),
    ),
  ];
};
