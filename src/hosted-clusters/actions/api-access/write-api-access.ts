import { ApiError, toApiError } from '../../../kubernetes/errors';
import { HostedClusterModel, SecretModel } from '../../../kubernetes/models';
import type { Secret } from '../../../kubernetes/types/core';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { create, mergePatch, remove } from '../../../kubernetes/write/write';
import { certificateSecret, TLS_CERTIFICATE, TLS_KEY, TLS_TYPE } from '../../fields/certificates/objects';
import type { ApiValues, CertificateValues } from '../../fields/certificates/values';
import { apiAccessOf, apiPatch } from '../../model/api-access';
import { namesIn } from '../../model/api-name';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from '../../model/labels';

/** How many names are tried for a new Secret. */
const MOST_TRIES = 20;

/** The Secret of a certificate, with the labels by which the operator removes it with its cluster. */
const secretOf = (cluster: HostedCluster, { certificate, key }: CertificateValues, name: string): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name,
    namespace: cluster.metadata.namespace ?? '',
    labels: { [INFRA_LABEL]: cluster.spec.infraID ?? '', [SAFE_TO_DELETE_LABEL]: 'true' },
  },
  type: TLS_TYPE,
  stringData: { [TLS_CERTIFICATE]: certificate, [TLS_KEY]: key },
});

/** Creates the Secret under the first free name: an older certificate keeps its own. */
const createSecret = async (
  cluster: HostedCluster,
  certificate: CertificateValues,
  from: number,
): Promise<Secret> => {
  const name = certificateSecret(cluster.metadata.name, certificate, from);
  try {
    return await create(SecretModel, secretOf(cluster, certificate, name));
  } catch (error) {
    const isTaken = error instanceof ApiError && error.kind === 'already-exists';
    if (!isTaken || certificate.newSecretName !== '' || from >= MOST_TRIES) throw error;
    return createSecret(cluster, certificate, from + 1);
  }
};

const undo = (secrets: readonly Secret[]): Promise<unknown> =>
  Promise.allSettled(
    secrets.map(({ metadata: { name, namespace = '', uid = '' } }) =>
      remove(SecretModel, { namespace, name }, { uid }),
    ),
  );

/**
 * Sets name and certificates of a cluster's API over a cluster as it was read. Secrets are made for certificates given
 * as text, and removed again where the cluster then refuses. Rejects with an ApiError.
 */
export const writeApiAccess = async (
  over: HostedCluster,
  wanted: ApiValues,
  resourceVersion: string,
): Promise<void> => {
  const made: Secret[] = [];
  try {
    const certificates: { names: readonly string[]; secret: string }[] = [];
    for (const one of wanted.certificates) {
      const secret = one.source === 'upload' ? await createSecret(over, one, made.length) : undefined;
      if (secret) made.push(secret);
      certificates.push({ names: namesIn(one.names), secret: secret?.metadata.name ?? one.secretName });
    }
    const body = apiPatch({ apiName: wanted.apiName, certificates }, apiAccessOf(over));
    const { namespace = '', name } = over.metadata;
    if (Object.keys(body).length > 0) {
      await mergePatch(HostedClusterModel, { namespace, name }, body, { resourceVersion });
    }
  } catch (error) {
    await undo(made);
    throw toApiError(error);
  }
};
