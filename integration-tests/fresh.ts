import { type APIRequestContext, type BrowserContext, test } from '@playwright/test';
import { Api } from './api';
import { hostedCluster, namespaceObject } from './clusters';

let count = 0;
const made: string[] = [];

/** A name that no other test uses, short enough for a control plane's namespace. */
export const fresh = (prefix: string): string =>
  `${prefix}-${Date.now().toString(36)}${test.info().workerIndex}${count++}`;

/** A namespace for one test, and a way to write into it as administrator. */
export const makeNamespace = async (
  request: APIRequestContext,
  prefix: string,
): Promise<{ api: Api; namespace: string }> => {
  const api = new Api(request);
  const namespace = fresh(prefix);
  await api.create(namespaceObject(namespace));
  made.push(namespace);
  return { api, namespace };
};

/** The clusters of a test's namespaces go with it: each holds an address of the load balancers' pool. */
export const removeClusters = async ({ request }: { request: APIRequestContext }): Promise<void> => {
  const api = new Api(request);
  for (const namespace of made.splice(0)) {
    const clusters = await api.list(
      `/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/hostedclusters`,
    );
    // One that a test deleted may be gone by now.
    for (const { metadata } of clusters)
      await api.remove(hostedCluster({ namespace, name: metadata.name })).catch(() => undefined);
  }
};

/** Makes a browser's pages those of a user of the server at `url`. */
export const signIn = async (
  context: BrowserContext,
  user: string,
  url = test.info().project.use.baseURL ?? '',
): Promise<void> => {
  await context.addCookies([{ name: 'hvp-user', value: user, url }]);
};
