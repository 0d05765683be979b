import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import type { Api } from '../api';
import type { Crd, KubeResource } from '../resource';

/** The repository's own CRDs. */
const OWN = resolve(import.meta.dirname, '../../crds');
const LIST = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const ESTABLISHED_WITHIN_MS = 60_000;

const isCrd = (object: KubeResource | null): object is Crd => object?.kind === 'CustomResourceDefinition';

/** OpenShift ships some CRDs once per feature set; a cluster has the default one. */
const isDefaultFeatureSet = ({ metadata }: Crd): boolean => {
  const { annotations = {} } = metadata as { annotations?: Record<string, string> }; // metadata is the API's
  const set = annotations['release.openshift.io/feature-set'];
  return set === undefined || set.split(',').includes('Default');
};

const crdsIn = async (directory: string): Promise<Crd[]> => {
  const names = (await readdir(directory, { recursive: true }))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return texts
    .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as KubeResource | null)) // judged by isCrd
    .filter(isCrd)
    .filter(isDefaultFeatureSet);
};

/** Leaves out what only a real cluster can serve: webhooks that convert, and a status from where it was exported. */
const loadable = ({ apiVersion, kind, metadata, spec }: Crd): Crd => {
  const { name, annotations } = metadata;
  const { group, names, scope, versions } = spec;
  return {
    apiVersion,
    kind,
    metadata: { name, ...(annotations !== undefined && { annotations }) },
    spec: { group, names, scope, versions },
  };
};

/** The repository's CRDs, each replaced by the one of the same name in `directory` when that is given. */
export const readCrds = async (directory?: string): Promise<Crd[]> => {
  const all = [...(await crdsIn(OWN)), ...(directory === undefined ? [] : await crdsIn(directory))];
  return [...new Map(all.map((crd) => [crd.metadata.name, loadable(crd)])).values()];
};

interface Condition {
  type: string;
  status: string;
  message?: string;
}

const problemOf = ({ metadata, status }: KubeResource): string | undefined => {
  // apiextensions.k8s.io/v1; null until the server has looked at it.
  const conditions = (status as { conditions?: Condition[] | null } | undefined)?.conditions ?? [];
  if (conditions.some(({ type, status: is }) => type === 'Established' && is === 'True')) return undefined;
  return `${metadata.name}: ${conditions.find(({ status: is }) => is === 'False')?.message ?? 'not served yet'}`;
};

/** Resolves when `problem` finds none; rejects with the last one after ESTABLISHED_WITHIN_MS. */
const noneLeft = async (problem: () => Promise<string | undefined>): Promise<void> => {
  const end = Date.now() + ESTABLISHED_WITHIN_MS;
  let last = await problem();
  while (last !== undefined && Date.now() < end) {
    await delay(100);
    last = await problem();
  }
  if (last !== undefined)
    throw new Error(`CRDs are not served after ${ESTABLISHED_WITHIN_MS / 1000} s: ${last}`);
};

const crdsOnServer = async (api: Api): Promise<KubeResource[]> => {
  const { items } = (await api.get(LIST)) as { items: KubeResource[] }; // a list, by the API's conventions
  return items;
};

/**
 * Removes CRDs that an interrupted start has left half installed. After a restart the API server never takes up
 * their installation again, and since they are not served nothing can be stored under them.
 */
export const removeUnfinished = async (api: Api): Promise<void> => {
  const unfinished = async (): Promise<KubeResource[]> =>
    (await crdsOnServer(api)).filter((crd) => problemOf(crd) !== undefined);
  await Promise.all((await unfinished()).map(({ metadata }) => api.remove(`${LIST}/${metadata.name}`)));
  await noneLeft(async () =>
    (await unfinished()).length > 0 ? 'unfinished CRDs do not go away' : undefined,
  );
};

/** Resolves when the API server serves every CRD; rejects with the reason of the first that it does not. */
export const waitUntilServed = async (api: Api, crds: readonly Crd[]): Promise<void> => {
  const wanted = new Set(crds.map(({ metadata }) => metadata.name));
  await noneLeft(async () => {
    const there = (await crdsOnServer(api)).filter(({ metadata }) => wanted.has(metadata.name));
    return there.length < wanted.size
      ? 'not all are there yet'
      : there.map(problemOf).find((p) => p !== undefined);
  });
};
