import { message, type Message } from '../../../../i18n/message';
import { sizeWords } from '../../../../node-pools/model/size-words';
import { versionIn } from '../../../fields/release/releases';
import { fleetDefaults, type FleetValues } from '../../../fields/fleet/values';
import type { Facts } from '../../objects';
import type { Values } from '../../values';
import type { SummaryRow } from '../../../../form/review/summary-row';
import { detailsDefaults, type Details } from './values';

const words = {
  HighlyAvailable: message('Highly available'),
  SingleReplica: message('Single replica'),
};

const domain = ({
  baseDomainMode,
  baseDomain,
  prefixMode,
  baseDomainPrefix,
}: Details): readonly SummaryRow[] => {
  if (baseDomainMode === 'infra') {
    return [row('baseDomain', message('Base domain'), message('Subdomain of this cluster'), false)];
  }
  const prefix = { name: message('Name of the cluster'), none: message('No prefix'), own: baseDomainPrefix }[
    prefixMode
  ];
  return [
    row('baseDomain', message('Base domain'), baseDomain, true),
    row('prefix', message('Prefix'), prefix, prefixMode !== 'name'),
  ];
};

const row = (id: string, label: Message, value: Message | string, isChosen: boolean): SummaryRow => ({
  id,
  label,
  value,
  isChosen,
});

const given = (text: string, name: string, none: Message): Message =>
  text !== '' ? message('Given, hidden') : name !== '' ? message('Secret {{name}}', { name }) : none;

const none = message('None');

const releaseText = (image: string): string => {
  const version = versionIn(image);
  return version === undefined ? image : `${version} (${image})`;
};

const fleetSummary = ({ isImported, clusterSet, labels }: FleetValues): readonly SummaryRow[] => [
  row(
    'import',
    message('Import as a managed cluster'),
    isImported ? message('On') : message('Off'),
    !isImported,
  ),
  ...(isImported
    ? [
        row(
          'clusterSet',
          message('Cluster set'),
          clusterSet || message('As the hub chooses'),
          clusterSet !== fleetDefaults.clusterSet,
        ),
        row(
          'clusterLabels',
          message('Labels of the managed cluster'),
          labels.length === 0 ? none : labels.map(({ key, value }) => `${key}=${value}`).join(', '),
          labels.length > 0,
        ),
      ]
    : []),
];

/** What the review says of this step. Secrets are named, never shown. */
export const detailsSummary = ({ details, fleet }: Values, { hub }: Facts): readonly SummaryRow[] => {
  const is = (field: keyof Details) => details[field] !== detailsDefaults[field];
  return [
    row('name', message('Name'), details.name, true),
    row('namespace', message('Namespace'), details.namespace, true),
    row('release', message('Release'), releaseText(details.release), true),
    row('channel', message('Channel'), details.channel || none, is('channel')),
    ...domain(details),
    row('pullSecret', message('Pull secret'), given(details.pullSecret, details.pullSecretName, none), true),
    row('sshKey', message('Public SSH key'), sshKeyText(details), is('sshKey') || is('sshKeyName')),
    row(
      'controller',
      message('Control plane'),
      words[details.controllerAvailability],
      is('controllerAvailability'),
    ),
    row(
      'infrastructure',
      message('Ingress, registry and monitoring'),
      words[details.infrastructureAvailability],
      is('infrastructureAvailability'),
    ),
    row(
      'etcdClass',
      message('Storage class of etcd'),
      details.etcdStorageClass || message('Default class'),
      is('etcdStorageClass'),
    ),
    row('etcdSize', message('Size of each etcd volume'), sizeWords(details.etcdSize), is('etcdSize')),
    row(
      'encryption',
      message('Encryption of etcd'),
      details.encryption === 'existing'
        ? message('Secret {{name}}', { name: details.encryptionSecretName })
        : message('A key made for this cluster'),
      is('encryption'),
    ),
    row('fips', message('FIPS cryptography'), details.fips ? message('On') : message('Off'), is('fips')),
    ...(hub ? fleetSummary(fleet) : []),
  ];
};

/** The kind and the comment of the first key: the rest says nothing to a reader. */
const sshKeyText = ({ sshKey, sshKeyName }: Details): Message | string => {
  if (sshKey.trim() === '') return given('', sshKeyName, none);
  const [kind = '', , ...comment] = sshKey.trim().split('\n')[0]?.split(/\s+/) ?? [];
  return [kind, ...comment].join(' ');
};
