import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type APIRequestContext, test as base } from '@playwright/test';
import type { ClusterFile } from '../../dev-cluster/cluster-file';
import { startServer } from '../../standalone/server/server';
import { Api, type Obj } from '../api';
import { namespaceObject } from '../clusters';
import { admit } from './admit';
import { fillProject, type Project } from './project';
import { type Role, ROLES } from './roles';

/** Long enough for a hosted cluster to come up beside other tests. */
const FILL_MS = 120_000;

/** The plugin served to ten people, and the project that most of them have their rights in. */
export interface RolesHouse {
  url: string;
  request: APIRequestContext;
  /** As administrator. */
  api: Api;
  project: Project;
  /** Makes somebody more, who signs in by the role's id. */
  letIn: (role: Role) => Promise<void>;
}

const tokens = new Map<string, string>();

const serve = async (clusterFile: string): Promise<{ url: string; stop: () => Promise<void> }> => {
  const cluster = JSON.parse(await readFile(clusterFile, 'utf8')) as ClusterFile;
  tokens.set('admin', cluster.tokens.admin);
  return startServer({
    port: 0,
    dist: path.resolve('dist'),
    cluster: {
      server: cluster.server,
      get users() {
        return [...tokens.keys()];
      },
      headersFor: (user) => Promise.resolve({ authorization: `Bearer ${tokens.get(user) ?? ''}` }),
    },
  });
};

/** Tests of people who have the rights of `roles.ts`: each is a service account of one project, signed in by its token. */
export const test = base.extend<object, { house: RolesHouse }>({
  house: [
    async ({ playwright }, use, { workerIndex }) => {
      const server = await serve(process.env.DEV_CLUSTER ?? '');
      const request = await playwright.request.newContext({ baseURL: server.url });
      const api = new Api(request);
      const namespace = `roles-${Date.now().toString(36)}${workerIndex}`;
      await api.create(namespaceObject(namespace));
      const clusterWide: Obj[] = [];
      const letIn = async (role: Role): Promise<void> => {
        const admitted = await admit(api, namespace, role);
        tokens.set(role.id, admitted.token);
        clusterWide.push(...admitted.clusterWide);
      };
      for (const role of ROLES) await letIn(role);
      await use({ url: server.url, request, api, project: await fillProject(api, namespace), letIn });
      for (const object of [...clusterWide, namespaceObject(namespace)]) await api.remove(object);
      await request.dispose();
      await server.stop();
    },
    { scope: 'worker', timeout: FILL_MS },
  ],
  baseURL: async ({ house }, use) => {
    await use(house.url);
  },
});
