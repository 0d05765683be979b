import type { Context } from '../controller';
import { APIServices, Namespaces, Services } from '../resources';

const at = { namespace: 'dev-cluster', name: 'simulator' };

/**
 * Lets the API server pass an API group on to the simulator. The Service is an ExternalName, since there is no pod
 * network here: the API server calls localhost itself.
 */
export const registerApi = async (
  { cluster }: Context,
  group: string,
  version: string,
  port: number,
): Promise<void> => {
  await cluster.ensure(Namespaces, { metadata: { name: at.namespace } });
  await cluster.ensure(Services, {
    metadata: at,
    spec: { type: 'ExternalName', externalName: 'localhost', ports: [{ port }] },
  });
  const spec = {
    group,
    version,
    groupPriorityMinimum: 9_900,
    versionPriority: 15,
    insecureSkipTLSVerify: true,
    service: { ...at, port },
  };
  const known = await cluster.ensure(APIServices, { metadata: { name: `${version}.${group}` }, spec });
  await cluster.patch(APIServices, known, { spec });
};
