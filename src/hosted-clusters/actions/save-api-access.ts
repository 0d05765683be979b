import { message } from '../../i18n/message';
import { ApiError, toApiError } from '../../kubernetes/errors';
import { HostedClusterModel, SecretModel } from '../../kubernetes/models';
import type { Secret } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { create, mergePatch, read, remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { certificateSecret, TLS_CERTIFICATE, TLS_KEY } from '../fields/certificates/objects';
import type { ApiValues, CertificateValues } from '../fields/certificates/values';
import { apiAccessOf, apiPatch, conflictsIn, laidOver, type ApiAccess } from '../model/api-access';
import { namesIn } from '../model/api-name';
import { clusterPath } from '../model/cluster-path';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from '../model/labels';

/** How the saving ended; `changed` = somebody else set the same field meanwhile, and nothing was written. */
export type Saved = { outcome: 'saved' } | { outcome: 'changed'; cluster: HostedCluster };

/** How many names are tried for a new Secret, and how often a patch that came second to a change of the status. */
const MOST_TRIES = 20;

const refOf = ({ metadata }: HostedCluster) => ({ namespace: metadata.namespace ?? '', name: metadata.name });

/** The Secret of a certificate, with the labels by which the operator removes it with its cluster. */
const secretOf = (cluster: HostedCluster, { certificate, key }: CertificateValues, name: string): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name,
    namespace: cluster.metadata.namespace ?? '',
    labels: { [INFRA_LABEL]: cluster.spec.infraID ?? '', [SAFE_TO_DELETE_LABEL]: 'true' },
  },
  type: 'kubernetes.io/tls',
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

/** What the form wants, with the Secrets made for what was given as text. */
const accessWith = (values: ApiValues, made: ReadonlyMap<CertificateValues, Secret>): ApiAccess => ({
  apiName: values.apiName,
  certificates: values.certificates.map((one) => ({
    names: namesIn(one.names),
    secret: made.get(one)?.metadata.name ?? one.secretName,
  })),
});

/** What a form wants, before Secrets are made: a certificate given as text is unlike any that is there. */
export const wantedAccess = (values: ApiValues): ApiAccess =>
  accessWith(
    {
      ...values,
      certificates: values.certificates.map((one) =>
        one.source === 'upload' ? { ...one, secretName: '' } : one,
      ),
    },
    new Map(),
  );

/** Patches what changed; a HostedCluster changes often, so only a change of these fields by another counts. */
const patch = async (
  cluster: HostedCluster,
  before: ApiAccess,
  mine: ApiAccess,
  triesLeft = MOST_TRIES,
): Promise<Saved> => {
  const now = apiAccessOf(cluster);
  if (conflictsIn(before, mine, now).length > 0) return { outcome: 'changed', cluster };
  const body = apiPatch(laidOver(now, before, mine), now);
  const { resourceVersion } = cluster.metadata;
  if (Object.keys(body).length === 0) return { outcome: 'saved' };
  try {
    await mergePatch(HostedClusterModel, refOf(cluster), body, resourceVersion ? { resourceVersion } : {});
    return { outcome: 'saved' };
  } catch (error) {
    if (toApiError(error).kind !== 'conflict' || triesLeft === 0) throw error;
    return patch(await read(HostedClusterModel, refOf(cluster)), before, mine, triesLeft - 1);
  }
};

const undo = (secrets: readonly Secret[]): Promise<unknown> =>
  Promise.allSettled(
    secrets.map(({ metadata: { name, namespace = '', uid = '' } }) =>
      remove(SecretModel, { namespace, name }, { uid }),
    ),
  );

/**
 * Sets name and certificates of a cluster's API. Secrets are made for certificates given as text, and removed again
 * where the cluster then refuses or was changed by somebody else. Rejects with an ApiError.
 * @param before what the form began with
 */
export const saveApiAccess = async (
  cluster: HostedCluster,
  before: ApiAccess,
  values: ApiValues,
): Promise<Saved> => {
  const fresh = await read(HostedClusterModel, refOf(cluster));
  if (conflictsIn(before, wantedAccess(values), apiAccessOf(fresh)).length > 0) {
    return { outcome: 'changed', cluster: fresh };
  }
  const made = new Map<CertificateValues, Secret>();
  try {
    for (const one of values.certificates) {
      if (one.source === 'upload') made.set(one, await createSecret(cluster, one, made.size));
    }
    const saved = await patch(fresh, before, accessWith(values, made));
    if (saved.outcome === 'changed') await undo([...made.values()]);
    else told(cluster);
    return saved;
  } catch (error) {
    await undo([...made.values()]);
    throw toApiError(error);
  }
};

const told = (cluster: HostedCluster): void => {
  const { name, namespace = '' } = cluster.metadata;
  const task = tasks.start({
    title: message('Change the API endpoint'),
    what: name,
    where: namespace,
    link: clusterPath(namespace, name),
  });
  tasks.succeed(task, {
    toast: message('The API endpoint of {{name}} is being changed. Its nodes stay as they are.', { name }),
  });
};
