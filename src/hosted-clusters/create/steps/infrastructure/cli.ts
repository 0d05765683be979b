import { message, type Message } from '../../../../i18n/message';
import { flag } from '../../../../node-pools/fields/shell';
import type { CommandFile } from '../../part';
import type { Values } from '../../values';

const kubeconfigFile = (clusterName: string): string => `${clusterName}-infra-kubeconfig`;

/** The flags of `hcp create cluster kubevirt` for this step; those it assumes anyway are left out. */
export const infrastructureCliFlags = ({ details, infrastructure }: Values): readonly string[] =>
  infrastructure.kubeconfig === ''
    ? []
    : [
        ...flag('infra-kubeconfig-file', kubeconfigFile(details.name)),
        ...flag('infra-namespace', infrastructure.infraNamespace),
      ];

/** The files of these flags. */
export const infrastructureFiles = ({ details, infrastructure }: Values): readonly CommandFile[] =>
  infrastructure.kubeconfig === ''
    ? []
    : [
        {
          name: kubeconfigFile(details.name),
          content: message('The kubeconfig of the infrastructure cluster'),
        },
      ];

/** What of this step no flag can say. */
export const infrastructureYamlOnly = (_values: Values): readonly Message[] => [];
