import { leftovers, mergeJson, own, isJsonObject, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';

const DOMAIN = ['spec', 'template', 'spec', 'domain'] as const;
const CPU = ['sockets', 'cores', 'threads'];

/** What of an instance type's business YAML says too (source: virt-api, conflicts of instance types). */
const sizes = (kept: JsonObject): JsonObject => {
  const cpu = at(kept, [...DOMAIN, 'cpu']);
  const found = {
    cpu: isJsonObject(cpu) ? Object.keys(cpu).filter((key) => CPU.includes(key)) : [],
    memory: own(at(kept, [...DOMAIN, 'memory']), 'guest') === undefined ? [] : ['guest'],
    resources: isJsonObject(at(kept, [...DOMAIN, 'resources']))
      ? Object.keys(at(kept, [...DOMAIN, 'resources']) as JsonObject).filter((key) =>
          ['requests', 'limits'].includes(key),
        )
      : [],
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([part, keys]) =>
      keys.length === 0 ? [] : [[part, Object.fromEntries(keys.map((key) => [key, null]))]],
    ),
  );
};

/** Whether what YAML added sets CPU or memory. */
export const setsSize = (kept: JsonObject | undefined): boolean =>
  kept !== undefined && Object.keys(sizes(kept)).length > 0;

/** What YAML added, without CPU and memory. */
export const withoutSize = (kept: JsonObject): JsonObject => {
  const patch = { spec: { template: { spec: { domain: sizes(kept) } } } };
  const rest = mergeJson(kept, patch);
  // Maps that are empty now say nothing.
  return isJsonObject(rest) ? leftovers({}, pruned(rest)) : {};
};

const pruned = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => {
      if (!isJsonObject(value) || Object.keys(value).length === 0) return [[key, value]];
      const rest = pruned(value);
      return Object.keys(rest).length === 0 ? [] : [[key, rest]];
    }),
  );
