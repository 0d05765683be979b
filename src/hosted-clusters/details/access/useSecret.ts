import { message } from '../../../i18n/message';
import type { Message } from '../../../i18n/message';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { toApiError } from '../../../kubernetes/errors';
import { SecretModel } from '../../../kubernetes/models';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { tasks } from '../../../ui/tasks/store';
import { readSecretKey } from '../../actions/secret';
import type { Credential } from '../../model/credentials';

/** A way to read a secret when it is asked for, or why it cannot be read. */
export interface SecretReader {
  reason: Message | undefined;
  /** Reads it now. A failure is told by a toast, and the promise rejects. */
  read: () => Promise<string>;
}

/** Prepares to read a credential; asks only for the right, never for the Secret. */
export const useSecret = (cluster: HostedCluster, credential: Credential): SecretReader => {
  const { namespace = '' } = cluster.metadata;
  const { secret, reason } = credential;
  const access = useAccess(SecretModel, 'get', { namespace, ...(secret ? { name: secret.name } : {}) });
  return {
    reason: reason ?? (access.state === 'denied' ? access.reason : undefined),
    read: async () => {
      const { name, key } = secret ?? { name: '', key: '' };
      try {
        return await readSecretKey(namespace, name, key);
      } catch (error) {
        tasks.notify({
          level: 'danger',
          title: message('Secret {{name}} could not be read', { name }),
          error: toApiError(error),
        });
        throw error;
      }
    },
  };
};
