import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { stringify } from 'yaml';
import { modelsServed } from './store';

export interface ObjectReference {
  /** `group~version~Kind`, with `core` for the core group, or a bare kind or plural. */
  model: string;
  namespace?: string;
  name: string;
}

/** Reads an object and writes it as YAML, the values of a Secret left out. Rejects with the server's words. */
export const readYaml = async ({ model: wanted, namespace, name }: ObjectReference): Promise<string> => {
  const model = (await modelsServed).find((served) =>
    [reference(served), served.kind, served.plural].includes(wanted),
  );
  if (!model) throw new Error(`The API server does not serve ${wanted.replaceAll('~', '/')}`);
  const response = await fetch(`/api/kubernetes${pathOf(model, namespace, name)}`);
  const object = (await response.json()) as {
    message?: string;
    data?: Record<string, string>;
    metadata?: { managedFields?: unknown };
  };
  if (!response.ok) throw new Error(object.message ?? response.statusText);
  delete object.metadata?.managedFields;
  if (model.kind === 'Secret' && object.data)
    object.data = Object.fromEntries(Object.keys(object.data).map((key) => [key, '••••••••']));
  return stringify(object);
};

const reference = ({ apiGroup, apiVersion, kind }: K8sModel): string =>
  [apiGroup ?? 'core', apiVersion, kind].join('~');

const pathOf = (
  { apiGroup, apiVersion, plural }: K8sModel,
  namespace: string | undefined,
  name: string,
): string => {
  const base = apiGroup ? `/apis/${apiGroup}/${apiVersion}` : `/api/${apiVersion}`;
  return `${base}${namespace ? `/namespaces/${namespace}` : ''}/${plural}/${encodeURIComponent(name)}`;
};
