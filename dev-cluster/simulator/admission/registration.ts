import type { Context } from '../controller';
import type { Certificate } from '../server/certificate';
import { ValidatingWebhookConfigurations } from '../virtualization-resources';

/** A webhook by its name, and the requests it is asked about. */
export type Watched = readonly [
  name: string,
  group: string,
  version: string,
  resource: string,
  operations: readonly string[],
];

export interface Endpoint {
  certificate: Certificate;
  port: number;
  path: string;
}

/**
 * Lets the API server ask validating webhooks of the simulator. Should the simulator be gone, it goes on without them
 * (failurePolicy Ignore). With `changes` a webhook writes something, though not for a dry run.
 */
export const registerWebhooks = async (
  { cluster }: Context,
  configuration: string,
  { certificate, port, path }: Endpoint,
  watched: readonly Watched[],
  { changes = false }: { changes?: boolean } = {},
): Promise<void> => {
  const webhooks = watched.map(([name, group, version, resource, operations]) => ({
    name,
    admissionReviewVersions: ['v1'],
    sideEffects: changes ? 'NoneOnDryRun' : 'None',
    failurePolicy: 'Ignore',
    timeoutSeconds: 3,
    clientConfig: {
      url: `https://127.0.0.1:${port}${path}`,
      caBundle: Buffer.from(certificate.certificate).toString('base64'),
    },
    rules: [
      { apiGroups: [group], apiVersions: [version], operations: [...operations], resources: [resource] },
    ],
  }));
  const known = await cluster.ensure(ValidatingWebhookConfigurations, {
    metadata: { name: configuration },
    webhooks,
  });
  await cluster.patch(ValidatingWebhookConfigurations, known, { webhooks });
};
