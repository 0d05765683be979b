import { message, type Message } from '../../../../i18n/message';
import { flag } from '../../../../node-pools/model/shell';
import type { CommandFile } from '../../../../form/review/command';
import type { Values } from '../../values';

/** The file a command reads the pull secret from: the user makes it, no secret is in a command. */
const pullSecretFile = (clusterName: string): string => `${clusterName}-pull-secret.json`;

/** The file a command reads the public SSH key from. */
const sshKeyFile = (clusterName: string): string => `${clusterName}-ssh-key.pub`;

/** The flags of `hcp create cluster kubevirt` for this step; those it assumes anyway are left out. */
export const detailsCliFlags = ({ details }: Values): readonly string[] => [
  ...flag('release-image', details.release),
  ...flag('pull-secret', pullSecretFile(details.name)),
  ...(details.sshKey === '' ? [] : flag('ssh-key', sshKeyFile(details.name))),
  ...(details.baseDomainMode === 'own' ? flag('base-domain', details.baseDomain) : []),
  ...(details.fips ? ['--fips'] : []),
  ...flag('control-plane-availability-policy', details.controllerAvailability, 'HighlyAvailable'),
  ...flag('infra-availability-policy', details.infrastructureAvailability),
  ...flag('etcd-storage-class', details.etcdStorageClass, ''),
  ...flag('etcd-storage-size', details.etcdSize, '8Gi'),
];

/** The files of these flags. */
export const detailsFiles = ({ details }: Values): readonly CommandFile[] => [
  { name: pullSecretFile(details.name), content: message('The pull secret') },
  ...(details.sshKey === ''
    ? []
    : [{ name: sshKeyFile(details.name), content: message('The public SSH key') }]),
];

/** What of this step no flag can say. */
export const detailsYamlOnly = ({ details }: Values): readonly Message[] => [
  ...(details.channel === '' ? [] : [message('Channel {{channel}}', { channel: details.channel })]),
  ...(details.baseDomainMode === 'own' && details.prefixMode !== 'name'
    ? [message('The prefix of the base domain')]
    : []),
  ...(details.pullSecretName === ''
    ? []
    : [message('Secret {{name}} as pull secret', { name: details.pullSecretName })]),
  ...(details.sshKeyName === '' ? [] : [message('Secret {{name}} as SSH key', { name: details.sshKeyName })]),
  ...(details.encryption === 'existing'
    ? [message('Secret {{name}} as encryption key of etcd', { name: details.encryptionSecretName })]
    : []),
];
