import { message, type Message } from '../../../../i18n/message';
import { flag } from '../../../../node-pools/model/shell';
import type { ClassMapping } from '../../../model/storage-mapping';
import type { CommandFile } from '../../../../form/review/command';
import type { Values } from '../../values';
import { isExternal, type Infrastructure } from './values';

/** The file a command reads the kubeconfig of the infrastructure cluster from. */
export const kubeconfigFile = (clusterName: string): string => `${clusterName}-infra-kubeconfig`;

/** A list of `key=value` as one flag takes it. */
const pairs = (name: string, rows: Infrastructure['nodeSelector']): readonly string[] =>
  flag(name, rows.map(({ key, value }) => `${key}=${value}`).join(','), '');

/** `infra/guest,group=name` (source: `hcp`). */
const mappings = (name: string, rows: readonly ClassMapping[]): readonly string[] =>
  rows.flatMap(({ infra, guest, group }) =>
    flag(name, `${infra}/${guest}${group === '' ? '' : `,group=${group}`}`),
  );

const toleration = (one: Infrastructure['tolerations'][number]): readonly string[] =>
  flag(
    'toleration',
    [
      one.key === '' ? '' : `key=${one.key}`,
      `operator=${one.operator}`,
      one.value === '' ? '' : `value=${one.value}`,
      one.effect === '' ? '' : `effect=${one.effect}`,
      one.seconds === null ? '' : `tolerationSeconds=${one.seconds}`,
    ]
      .filter((part) => part !== '')
      .join(','),
  );

/** The flags of `hcp create cluster kubevirt` for this step; those it assumes anyway are left out. */
export const infrastructureCliFlags = ({ details, infrastructure }: Values): readonly string[] => [
  ...(isExternal(infrastructure) ? flag('infra-kubeconfig-file', kubeconfigFile(details.name)) : []),
  ...flag('infra-namespace', infrastructure.infraNamespace, ''),
  ...(infrastructure.storageDriver === 'Manual'
    ? [
        ...mappings('infra-storage-class-mapping', infrastructure.storageClasses),
        ...mappings('infra-volumesnapshot-class-mapping', infrastructure.snapshotClasses),
      ]
    : []),
  ...pairs('node-selector', infrastructure.nodeSelector),
  ...pairs('pods-labels', infrastructure.podLabels),
  ...infrastructure.tolerations.flatMap(toleration),
  ...flag('kas-dns-name', infrastructure.apiName, ''),
];

/** The files of these flags. */
export const infrastructureFiles = ({ details, infrastructure }: Values): readonly CommandFile[] =>
  isExternal(infrastructure)
    ? [
        {
          name: kubeconfigFile(details.name),
          content: message('The kubeconfig of the infrastructure cluster'),
        },
      ]
    : [];

/** What of this step no flag can say. */
export const infrastructureYamlOnly = ({ infrastructure }: Values): readonly Message[] => [
  ...(infrastructure.kubeconfigSecret === ''
    ? []
    : [
        message('Secret {{name}} with the kubeconfig of the infrastructure cluster', {
          name: infrastructure.kubeconfigSecret,
        }),
      ]),
  ...(infrastructure.storageDriver === 'None' ? [message('Storage driver None')] : []),
  ...(infrastructure.certificates.length === 0 ? [] : [message('The certificates of the API')]),
];
