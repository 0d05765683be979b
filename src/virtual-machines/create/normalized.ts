import { isJsonObject, own, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';
import { expressed } from './steps/advanced/placement/expressed';

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

const named = (guest: JsonObject, namespace: unknown): JsonObject => {
  const networks = own(guest, 'networks');
  return Array.isArray(networks) && typeof namespace === 'string' && namespace !== ''
    ? { ...guest, networks: networks.map((network) => withNamespace(network, namespace)) }
    : guest;
};

const placed = (guest: JsonObject): JsonObject => ({
  ...guest,
  ...Object.fromEntries(
    ['affinity', 'topologySpreadConstraints'].flatMap((key) =>
      own(guest, key) === undefined ? [] : [[key, expressed(guest[key])]],
    ),
  ),
});

/** A VirtualMachine in the words that the form writes, where the API has two for the same. */
export const normalized = (object: JsonObject): JsonObject => {
  const spec = own(object, 'spec');
  if (own(object, 'kind') !== 'VirtualMachine' || !isJsonObject(spec)) return object;
  const template = own(spec, 'template');
  const guest = own(template, 'spec');
  if (!isJsonObject(template) || !isJsonObject(guest)) return { ...object, spec: withRunStrategy(spec) };
  const ours = placed(named(guest, at(object, ['metadata', 'namespace'])));
  return { ...object, spec: withRunStrategy({ ...spec, template: { ...template, spec: ours } }) };
};
