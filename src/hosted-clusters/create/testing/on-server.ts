import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isJsonObject, isSame, own, type JsonObject } from '../../../node-pools/fields/leftovers';
import { at } from '../../../node-pools/fields/read-object';

/** Fills an object as the API server does, from the schema it serves. */
const defaulted = (schema: unknown, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => defaulted(own(schema, 'items'), item));
  if (!isJsonObject(value)) return value;
  const fields = own(schema, 'properties');
  const known = isJsonObject(fields) ? fields : {};
  const missing = Object.entries(known).flatMap(([key, field]) =>
    !Object.hasOwn(value, key) && own(field, 'default') !== undefined ? [[key, own(field, 'default')]] : [],
  );
  return Object.fromEntries(
    Object.entries({ ...value, ...(Object.fromEntries(missing) as JsonObject) }).map(([key, field]) => [
      key,
      defaulted(own(known, key), field),
    ]),
  );
};

const schemaOf = (plural: string): unknown =>
  at(parse(readFileSync(`crds/${plural}.hypershift.openshift.io.yaml`, 'utf8')), [
    'spec',
    'versions',
    0,
    'schema',
    'openAPIV3Schema',
  ]);

const schemas: Readonly<Record<string, unknown>> = {
  HostedCluster: schemaOf('hostedclusters'),
  NodePool: schemaOf('nodepools'),
  Secret: { properties: { type: { default: 'Opaque' } } },
};

/** What means the same as nothing; docs/decisions/differences-from-hcp.md says why we leave it out. */
const EMPTY: readonly [string, unknown][] = [
  ['autoscaling', {}],
  ['capabilities', {}],
  ['configuration', {}],
  ['sshKey', {}],
  ['dns', { baseDomain: '' }],
  ['nodeDrainTimeout', '0s'],
  ['nodeVolumeDetachTimeout', '0s'],
];

const withoutEmpty = (object: JsonObject): JsonObject => {
  const spec = own(object, 'spec');
  if (!isJsonObject(spec)) return object;
  const said = Object.entries(spec).filter(
    ([key, value]) => !EMPTY.some(([field, empty]) => field === key && isSame(empty, value)),
  );
  return { ...object, spec: Object.fromEntries(said) };
};

/** An object as the API server would hold it, without what only says nothing. */
export const onServer = (object: object): unknown => {
  const whole: JsonObject = Object.fromEntries(Object.entries(object));
  return defaulted(schemas[String(whole.kind)], withoutEmpty(whole));
};
