import type { Cluster } from './cluster';
import type { KubeObject } from './object';
import type { Resource } from './resource';
import { pathOf } from './resource';
import { isNotFound } from './rest';

/** The object as its store knows it, or as the server does: what was made a moment ago is not in the store yet. */
export const look = async <T extends KubeObject>(
  cluster: Cluster,
  of: Resource<T>,
  namespace: string | undefined,
  name: string,
): Promise<T | undefined> => {
  const known = cluster.store(of).get(of.namespaced ? namespace : undefined, name);
  if (known) return known;
  try {
    return (await cluster.rest.request('GET', pathOf(of, namespace, name))) as T; // what is served there
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
};
