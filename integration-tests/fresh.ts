import { type APIRequestContext, type BrowserContext, test } from '@playwright/test';
import { Api, type User } from './api';
import { namespaceObject } from './clusters';

let count = 0;

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
  return { api, namespace };
};

/** Makes a browser's pages those of a user. */
export const signIn = async (context: BrowserContext, user: User): Promise<void> => {
  const url = test.info().project.use.baseURL ?? '';
  await context.addCookies([{ name: 'hvp-user', value: user, url }]);
};
