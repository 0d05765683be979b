import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Api } from '../api';
import type { ClusterFile } from '../cluster-file';

/** What each user may do, asked of the real API server. */

type User = keyof ClusterFile['tokens'];

const apis = new Map<User, Api>();

beforeAll(async () => {
  const cluster = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
  const ca = await readFile(cluster.certificateAuthority, 'utf8');
  for (const user of ['admin', 'developer', 'viewer'] as const) {
    apis.set(user, new Api({ server: cluster.apiserver, token: cluster.tokens[user], ca }));
  }
});
afterAll(() => {
  for (const api of apis.values()) api.close();
});

const may = async (user: User, verb: string, what: string, namespace?: string): Promise<boolean> => {
  const [resource = '', group = ''] = what.split('@');
  const review = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    metadata: { name: '' },
    spec: { resourceAttributes: { verb, resource, group, ...(namespace !== undefined && { namespace }) } },
  };
  const answer = await apis
    .get(user)
    ?.create('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', review);
  return (answer as { status: { allowed: boolean } }).status.allowed; // authorization.k8s.io/v1
};

const CLUSTERS = 'hostedclusters@hypershift.openshift.io';
const POOLS = 'nodepools@hypershift.openshift.io';
const VMS = 'virtualmachines@kubevirt.io';
const MIGRATIONS = 'virtualmachineinstancemigrations@kubevirt.io';
const CLASSES = 'storageclasses@storage.k8s.io';
const PROFILES = 'storageprofiles@cdi.kubevirt.io';
const NADS = 'network-attachment-definitions@k8s.cni.cncf.io';

it.each<[User, 'may' | 'may not', string, string, string | undefined]>([
  ['admin', 'may', 'create', CLUSTERS, 'clusters'],
  ['admin', 'may', 'delete', 'namespaces', undefined],
  ['developer', 'may', 'create', CLUSTERS, 'web-team'],
  ['developer', 'may', 'patch', POOLS, 'web-team'],
  ['developer', 'may', 'get', 'secrets', 'web-team'],
  ['developer', 'may', 'create', VMS, 'web-team'],
  ['developer', 'may', 'create', MIGRATIONS, 'web-team'],
  ['developer', 'may', 'create', NADS, 'web-team'],
  ['developer', 'may', 'list', CLASSES, undefined],
  ['developer', 'may', 'list', PROFILES, undefined],
  ['developer', 'may not', 'list', CLUSTERS, undefined],
  ['developer', 'may not', 'get', CLUSTERS, 'clusters'],
  ['developer', 'may not', 'create', VMS, 'clusters'],
  ['developer', 'may not', 'list', 'nodes', undefined],
  ['developer', 'may not', 'create', 'namespaces', undefined],
  ['viewer', 'may', 'list', CLUSTERS, undefined],
  ['viewer', 'may', 'list', VMS, undefined],
  ['viewer', 'may', 'list', 'nodes', undefined],
  ['viewer', 'may', 'list', 'events', undefined],
  ['viewer', 'may not', 'list', 'secrets', 'clusters'],
  ['viewer', 'may not', 'patch', CLUSTERS, 'clusters'],
  ['viewer', 'may not', 'create', POOLS, 'clusters'],
])('%s %s %s %s in %s', async (user, verdict, verb, what, namespace) => {
  expect(await may(user, verb, what, namespace)).toBe(verdict === 'may');
});
