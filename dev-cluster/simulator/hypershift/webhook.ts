import type { Context } from '../controller';
import type { HostedCluster, NodePool } from '../resources';
import { ClusterImageSets, HostedClusters, MutatingWebhookConfigurations } from '../resources';
import type { Certificate } from '../server/certificate';
import type { Handler } from '../server/server';
import { answer, bodyOf } from '../server/server';
import type { JsonPatch } from './defaults';
import { generateId, hostedClusterDefaults, nodePoolDefaults } from './defaults';
import { releaseOf } from './release';

const path = '/mutate-hypershift';

interface AdmissionReview {
  request: { uid: string; namespace: string; kind: { kind: string }; object: unknown };
}

const rank = (version: string): number =>
  version.split('.').reduce((sum, part) => sum * 1_000 + Number.parseInt(part, 10), 0);

/** The newest release that ClusterImageSets offer. */
const latestRelease = ({ cluster }: Context): string | undefined =>
  cluster
    .store(ClusterImageSets)
    .list()
    .flatMap((set) => releaseOf(set.spec.releaseImage) ?? [])
    .sort((left, right) => rank(right.version) - rank(left.version))[0]?.image;

const patchesFor = (
  context: Context,
  { kind, object, namespace }: AdmissionReview['request'],
): JsonPatch[] => {
  if (kind.kind === HostedClusters.kind) {
    return hostedClusterDefaults(object as HostedCluster, {
      generateId: generateId(),
      latestRelease: latestRelease(context),
    });
  }
  const pool = object as NodePool;
  const hostedCluster = context.cluster
    .store<HostedCluster>(HostedClusters)
    .get(namespace, pool.spec.clusterName);
  return nodePoolDefaults(pool, hostedCluster?.spec.release.image);
};

/** Serves the operator's defaulting webhook. */
export const webhookHandler =
  (context: Context): Handler =>
  async (request, response) => {
    if (!request.url?.startsWith(path)) return false;
    const review = (await bodyOf(request)) as AdmissionReview;
    const patch = Buffer.from(JSON.stringify(patchesFor(context, review.request))).toString('base64');
    return answer(response, 200, {
      apiVersion: 'admission.k8s.io/v1',
      kind: 'AdmissionReview',
      response: { uid: review.request.uid, allowed: true, patchType: 'JSONPatch', patch },
    });
  };

/** Registers the webhook. Should the simulator be gone, objects are created without it (failurePolicy Ignore). */
export const registerWebhook = async (
  { cluster }: Context,
  certificate: Certificate,
  port: number,
): Promise<void> => {
  const webhooks = [
    {
      name: 'hostedclusters.hypershift.openshift.io',
      admissionReviewVersions: ['v1'],
      sideEffects: 'None',
      failurePolicy: 'Ignore',
      timeoutSeconds: 3,
      clientConfig: {
        url: `https://127.0.0.1:${port}${path}`,
        caBundle: Buffer.from(certificate.certificate).toString('base64'),
      },
      rules: [
        {
          apiGroups: ['hypershift.openshift.io'],
          apiVersions: ['v1beta1'],
          operations: ['CREATE'],
          resources: ['hostedclusters', 'nodepools'],
        },
      ],
    },
  ];
  const known = await cluster.ensure(MutatingWebhookConfigurations, {
    metadata: { name: 'hypershift.openshift.io' },
    webhooks,
  });
  await cluster.patch(MutatingWebhookConfigurations, known, { webhooks });
};
