import { message, type Message } from '../../../../i18n/message';
import { certificateSecret } from '../../../fields/certificates/objects';
import { namesIn } from '../../../model/api-name';
import { readKubeconfig } from '../../../model/kubeconfig';
import type { Values } from '../../values';
import type { SummaryRow } from '../../../../form/review/summary-row';
import { isExternal, type Infrastructure } from './values';

const none = message('None');

/** A list as people read it, or None. */
const listed = (texts: readonly string[]): Message | string => (texts.length === 0 ? none : texts.join(', '));

const place = (infrastructure: Infrastructure): Message => {
  if (!isExternal(infrastructure)) return message('On this cluster');
  const { kubeconfig, kubeconfigSecret, infraNamespace: namespace } = infrastructure;
  const read = readKubeconfig(kubeconfig);
  if ('facts' in read) {
    return message('Namespace {{namespace}} at {{server}}', { namespace, server: read.facts.server });
  }
  return kubeconfigSecret === ''
    ? message('Namespace {{namespace}} of another cluster', { namespace })
    : message('Namespace {{namespace}} of the cluster in Secret {{secret}}', {
        namespace,
        secret: kubeconfigSecret,
      });
};

const mapped = ({ storageDriver, storageClasses, snapshotClasses }: Infrastructure): Message | string =>
  storageDriver === 'Manual'
    ? [...storageClasses, ...snapshotClasses].map(({ infra, guest }) => `${infra} → ${guest}`).join(', ')
    : storageDriver === 'None'
      ? message('None: the cluster gets no storage from its infrastructure')
      : message('Default: the default class of the infrastructure');

const toleration = ({ key, operator, value, effect }: Infrastructure['tolerations'][number]): string =>
  [`${key === '' ? '*' : key}${operator === 'Equal' ? `=${value}` : ''}`, effect]
    .filter((part) => part !== '')
    .join(':');

const pairs = (rows: Infrastructure['nodeSelector']): readonly string[] =>
  rows.map(({ key, value }) => `${key}=${value}`);

/** What the review says of this step. Kubeconfig and keys are named, never shown. */
export const infrastructureSummary = ({ details, infrastructure }: Values): readonly SummaryRow[] => {
  const { nodeSelector, podLabels, tolerations, apiName, certificates } = infrastructure;
  const certificateTexts = certificates.map((one, index) => {
    const secret = certificateSecret(details.name, one, index);
    const names = namesIn(one.names);
    return names.length === 0 ? secret : `${secret} (${names.join(', ')})`;
  });
  return [
    {
      id: 'infraNamespace',
      label: message('Virtual machines'),
      value: place(infrastructure),
      isChosen: isExternal(infrastructure),
    },
    {
      id: 'storageDriver',
      label: message('Storage inside the cluster'),
      value: mapped(infrastructure),
      isChosen: infrastructure.storageDriver !== 'Default',
    },
    {
      id: 'nodeSelector',
      label: message('Nodes of the control plane'),
      value: nodeSelector.length === 0 ? message('Any') : listed(pairs(nodeSelector)),
      isChosen: nodeSelector.length > 0,
    },
    {
      id: 'podLabels',
      label: message('Labels of the control plane'),
      value: listed(pairs(podLabels)),
      isChosen: podLabels.length > 0,
    },
    {
      id: 'tolerations',
      label: message('Tolerations of the control plane'),
      value: listed(tolerations.map(toleration)),
      isChosen: tolerations.length > 0,
    },
    {
      id: 'apiName',
      label: message('Name of the API'),
      value: apiName === '' ? message('Address of its load balancer') : apiName,
      isChosen: apiName !== '',
    },
    {
      id: 'certificates',
      label: message('Certificates of the API'),
      value: certificates.length === 0 ? message('Made by the cluster') : listed(certificateTexts),
      isChosen: certificates.length > 0,
    },
  ];
};
