import { createHash } from 'node:crypto';
import type { Context } from '../controller';
import { startAfter } from '../marks';
import { Namespaces, Pods } from '../resources';

/** Where the agents of a cluster imported in hosted mode run: on the hub, not on the cluster itself. */
const klusterletNamespace = (name: string): string => `klusterlet-${name}`;

/** Makes the agents of a managed cluster in hosted mode, on the hub. */
export const ensureKlusterlet = async ({ cluster }: Context, name: string): Promise<void> => {
  const namespace = klusterletNamespace(name);
  await cluster.ensure(Namespaces, {
    metadata: { name: namespace, labels: { 'createdby.open-cluster-management.io': namespace } },
  });
  const hash = createHash('sha256').update(name).digest('hex');
  await cluster.ensure(Pods, {
    metadata: {
      name: `klusterlet-agent-${hash.slice(0, 9)}-${hash.slice(9, 14)}`,
      namespace,
      labels: { app: 'klusterlet-agent' },
      annotations: { [startAfter]: '5' },
    },
    spec: {
      automountServiceAccountToken: false,
      containers: [
        {
          name: 'klusterlet-agent',
          image: 'registry.redhat.io/multicluster-engine/registration-rhel9:v2.12',
        },
      ],
    },
  });
};

export const removeKlusterlet = async ({ cluster }: Context, name: string): Promise<void> => {
  const namespace = cluster.store(Namespaces).get(undefined, klusterletNamespace(name));
  if (namespace) await cluster.remove(Namespaces, namespace);
};
