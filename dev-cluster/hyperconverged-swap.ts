import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from './api';
import { ApiFailure } from './api';
import type { HyperConvergedVersion } from './hyperconverged-shape';
import { hyperConvergedSpec } from './hyperconverged-shape';
import type { Crd, KubeResource } from './resource';
import { hyperConverged } from './seed/hyper-converged';

const DEFINITION = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/hyperconvergeds.hco.kubevirt.io';
const SERVED_WITHIN_MS = 30_000;

const pathOf = (version: HyperConvergedVersion): string =>
  `/apis/hco.kubevirt.io/${version}/namespaces/openshift-cnv/hyperconvergeds/kubevirt-hyperconverged`;

/** 429 is what a kind answers whose definition has just changed. */
const orNone = async <T>(asked: Promise<T>, codes = [404]): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiFailure && codes.includes(error.code)) return undefined;
    throw error;
  }
};

/** Sets which versions are served, and which one is stored. */
const serve = async (
  api: Api,
  stored: HyperConvergedVersion,
  isServed: (version: string) => boolean,
): Promise<void> => {
  const crd = (await api.get(DEFINITION)) as Crd;
  const versions = crd.spec.versions.map((version) => ({
    ...version,
    served: isServed(version.name),
    storage: version.name === stored,
  }));
  await api.replace(DEFINITION, { ...crd, spec: { ...crd.spec, versions } });
};

/** Resolves when the API server serves a version, or does no more; rejects when it does not in time. */
const waitUntil = async (api: Api, version: HyperConvergedVersion, isServed: boolean): Promise<void> => {
  const end = Date.now() + SERVED_WITHIN_MS;
  const list = `/apis/hco.kubevirt.io/${version}/hyperconvergeds`;
  while (((await orNone(api.get(list), [404, 429, 503])) !== undefined) !== isServed) {
    if (Date.now() > end) throw new Error(`HyperConverged ${version} does not change within 30 s`);
    await delay(100);
  }
};

/** Takes HyperConverged away: what KubeVirt is configured with then stands for itself. */
const removeHyperConverged = async (api: Api): Promise<void> => {
  for (const version of ['v1', 'v1beta1'] as const) await orNone(api.remove(pathOf(version)));
};

/**
 * Lets the cluster be one whose HyperConverged is served in one version only, with the object in its shape; or one without a
 * HyperConverged (`none`). What was set in it is kept from one version to the other.
 */
export const swapHyperConverged = async (api: Api, to: HyperConvergedVersion | 'none'): Promise<void> => {
  if (to === 'none') return removeHyperConverged(api);
  await serve(api, to, () => true);
  await waitUntil(api, to, true);
  const seeded = hyperConverged(new Date());
  const known = (await orNone(api.get(pathOf(to)))) as KubeResource | undefined;
  const object: KubeResource = { ...(known ?? seeded), apiVersion: `hco.kubevirt.io/${to}` };
  const wanted: KubeResource = {
    ...object,
    spec: hyperConvergedSpec(object.spec as Record<string, unknown>, to),
  };
  if (known) await api.replace(pathOf(to), wanted);
  else {
    const { status, ...rest } = wanted;
    await api.apply(pathOf(to), rest);
    const { apiVersion, kind, metadata } = wanted;
    await api.apply(`${pathOf(to)}/status`, { apiVersion, kind, metadata: { name: metadata.name }, status });
  }
  await serve(api, to, (version) => version === to);
  await waitUntil(api, to === 'v1' ? 'v1beta1' : 'v1', false);
  await waitUntil(api, to, true);
};
