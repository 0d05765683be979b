import type { Secret } from '../../../kubernetes/types/core';
import type { KubeObject } from '../../../kubernetes/types/object';
import type { RunItem, RunSnapshot } from '../../../kubernetes/write/run';
import { base64 } from '../made';
import { encodeText } from '../secret-data';
import { SECRET_KEYS, type SECRET_ROLES } from '../steps/details/objects';

/** What a Secret of a creation holds: it says how it is asked for again. */
export type SecretRole = keyof typeof SECRET_ROLES;

/** A Secret that a reload has emptied before it was created. */
export interface MissingSecret {
  readonly id: string;
  readonly name: string;
  readonly role: SecretRole;
}

interface Named {
  spec?: { pullSecret?: { name?: string }; sshKey?: { name?: string } };
}

/** What a Secret is for, by what the HostedCluster of the plan refers to; the rest holds the key of etcd. */
const roleOf = (name: string, cluster: (KubeObject & Named) | undefined): SecretRole => {
  if (cluster?.spec?.pullSecret?.name === name) return 'pullSecret';
  return cluster?.spec?.sshKey?.name === name ? 'sshKey' : 'etcdKey';
};

const isCluster = ({ item }: RunItem): boolean => item.object.kind === 'HostedCluster';

/** The Secrets whose data must be given again. */
export const missingSecrets = ({ items }: RunSnapshot): readonly MissingSecret[] => {
  const cluster = items.find(isCluster)?.item.object;
  return items
    .filter(({ state }) => state === 'needs-secret')
    .map(({ item }) => {
      const { name } = item.object.metadata;
      return { id: item.id, name, role: roleOf(name, cluster) };
    });
};

/** A key for etcd. It may be a new one: nothing is encrypted before its Secret exists. */
export const newEtcdKey = (): string => base64(crypto.getRandomValues(new Uint8Array(32)));

/** The Secret with its data again. */
export const withData = (object: KubeObject, role: SecretRole, text: string): Secret => ({
  ...object,
  type: 'Opaque',
  data: { [SECRET_KEYS[role]]: role === 'etcdKey' ? text : encodeText(text) },
});
