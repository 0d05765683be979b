import { isJsonObject, own, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';

const without = (object: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([one]) => one !== key));

/** `running` is the old word for `runStrategy` (source: KubeVirt API, deprecated). */
const withRunStrategy = (spec: JsonObject): JsonObject => {
  const running = own(spec, 'running');
  if (typeof running !== 'boolean') return spec;
  const rest = without(spec, 'running');
  return own(spec, 'runStrategy') === undefined
    ? { ...rest, runStrategy: running ? 'Always' : 'Halted' }
    : rest;
};

/** A network without a namespace is one of the VM's own (source: Multus). */
const withNamespace = (network: unknown, namespace: string): unknown => {
  const multus = own(network, 'multus');
  const name = own(multus, 'networkName');
  return isJsonObject(network) &&
    isJsonObject(multus) &&
    typeof name === 'string' &&
    name !== '' &&
    !name.includes('/')
    ? { ...network, multus: { ...multus, networkName: `${namespace}/${name}` } }
    : network;
};

/** A VirtualMachine in the words that the form writes, where the API has two for the same. */
export const normalized = (object: JsonObject): JsonObject => {
  const spec = own(object, 'spec');
  if (own(object, 'kind') !== 'VirtualMachine' || !isJsonObject(spec)) return object;
  const namespace = at(object, ['metadata', 'namespace']);
  const template = own(spec, 'template');
  const guest = own(template, 'spec');
  const networks = own(guest, 'networks');
  if (
    !isJsonObject(template) ||
    !isJsonObject(guest) ||
    !Array.isArray(networks) ||
    typeof namespace !== 'string' ||
    namespace === ''
  )
    return { ...object, spec: withRunStrategy(spec) };
  const named = networks.map((network) => withNamespace(network, namespace));
  return {
    ...object,
    spec: withRunStrategy({ ...spec, template: { ...template, spec: { ...guest, networks: named } } }),
  };
};
