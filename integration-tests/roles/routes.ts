import { readFile } from 'node:fs/promises';
import type { Project } from './project';

interface Extension {
  type: string;
  properties: { path?: string | string[] };
}

/** The plugin's own list of its pages, as patterns of addresses. */
export const pluginRoutes = async (): Promise<readonly string[]> => {
  const extensions = JSON.parse(await readFile('console-extensions.json', 'utf8')) as Extension[];
  return extensions
    .filter(({ type }) => type === 'console.page/route')
    .flatMap(({ properties: { path = [] } }) => path);
};

const CLUSTERS = '/infrastructure/clusters';
const POOLS = '/infrastructure/node-pools';
const VMS = '/virtual-machines';
const MIGRATIONS = '/virtualization/migrations';
const HOSTED = `${CLUSTERS}/create/kubevirt/hosted`;

const atSteps = (path: string, ...steps: string[]): readonly string[] =>
  steps.map((step) => `${path}?step=${step}`);

/** The addresses that the crawl visits, by route; the tabs of a page of details are found on it. */
export const VISITS: Readonly<Record<string, (project: Project) => readonly string[]>> = {
  [CLUSTERS]: ({ namespace }) => [CLUSTERS, `${CLUSTERS}?filter.namespace=${namespace}`],
  [`${CLUSTERS}/ns/:ns/:name/:tab?/:item?`]: ({ namespace, cluster }) => [
    `${CLUSTERS}/ns/${namespace}/${cluster}`,
  ],
  [`${CLUSTERS}/create`]: () => [`${CLUSTERS}/create`],
  [`${CLUSTERS}/create/kubevirt`]: () => [`${CLUSTERS}/create/kubevirt`],
  [HOSTED]: () => atSteps(HOSTED, 'preflight', 'details', 'node-pools', 'networking', 'review'),
  [POOLS]: () => [POOLS],
  [`${POOLS}/ns/:ns/:name/:tab?`]: ({ namespace, cluster }) => [`${POOLS}/ns/${namespace}/${cluster}`],
  [`${POOLS}/create`]: () => atSteps(`${POOLS}/create`, 'pool', 'configuration', 'review'),
  [VMS]: () => [VMS],
  [`${VMS}/ns/:ns`]: ({ namespace }) => [`${VMS}/ns/${namespace}`],
  [`${VMS}/all-namespaces`]: () => [`${VMS}/all-namespaces`],
  [`${VMS}/ns/:ns/:name/:tab?`]: ({ namespace, vm }) => [`${VMS}/ns/${namespace}/${vm}`],
  [`${VMS}/create`]: () => atSteps(`${VMS}/create`, 'basic', 'networking', 'storage', 'advanced', 'review'),
  [`${VMS}/create/yaml`]: () => [`${VMS}/create/yaml`],
  [MIGRATIONS]: () => [MIGRATIONS, `${MIGRATIONS}?tab=limits`, `${MIGRATIONS}?tab=policies`],
  '/virtualization/ns/:ns/migrations': ({ namespace }) => [`/virtualization/ns/${namespace}/migrations`],
  '/virtualization/all-namespaces/migrations': () => ['/virtualization/all-namespaces/migrations'],
};
