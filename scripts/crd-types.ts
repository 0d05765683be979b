import { compile } from 'json-schema-to-typescript';
import type { JSONSchema4 } from 'json-schema';

/** The part of a CustomResourceDefinition that types are made from. */
export interface Crd {
  spec: {
    group: string;
    names: { kind: string };
    versions: { name: string; storage: boolean; schema: { openAPIV3Schema: OpenApiSchema } }[];
  };
}

/** A structural schema: JSON schema with the Kubernetes extensions. */
export interface OpenApiSchema {
  type?: string;
  properties?: Record<string, OpenApiSchema>;
  required?: string[];
  items?: OpenApiSchema;
  additionalProperties?: OpenApiSchema | boolean;
  enum?: (string | number | boolean | null)[];
  nullable?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
}

const OPEN: JSONSchema4 = { tsType: 'Record<string, unknown>' };

const pascal = (words: string): string =>
  words.replace(/[^A-Za-z0-9]+/g, ' ').replace(/(?:^|\s)(\S)/g, (_, letter: string) => letter.toUpperCase());

/** `HostedCluster` → `hosted-cluster`, `DNS` → `dns`, `IPAddressPool` → `ip-address-pool`. */
export const kebab = (kind: string): string =>
  kind
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const objectSchema = (schema: OpenApiSchema, name: string): JSONSchema4 => {
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (schema.properties) {
    const properties = Object.entries(schema.properties).map(([key, value]): [string, JSONSchema4] => [
      key,
      // The metadata of a template is written `type: object` in a CRD; the API server reads it as ObjectMeta.
      key === 'metadata' && !value.properties
        ? { tsType: 'Partial<ObjectMeta>' }
        : toJsonSchema(value, name + pascal(key)),
    ]);
    return {
      title: name,
      type: 'object',
      properties: Object.fromEntries(properties),
      required: schema.required ?? [],
      additionalProperties: open,
    };
  }
  if (typeof schema.additionalProperties === 'object') {
    return {
      type: 'object',
      additionalProperties: toJsonSchema(schema.additionalProperties, `${name}Value`),
    };
  }
  return OPEN;
};

const bare = (schema: OpenApiSchema, name: string): JSONSchema4 => {
  if (schema['x-kubernetes-int-or-string']) return { tsType: 'number | string' };
  if (schema['x-kubernetes-embedded-resource']) return OPEN;
  if (schema.type === 'object' || schema.properties) return objectSchema(schema, name);
  if (schema.type === 'array')
    return { type: 'array', items: toJsonSchema(schema.items ?? {}, `${name}Item`) };
  if (schema.enum) return { enum: schema.enum };
  if (schema.type === 'string' || schema.type === 'boolean') return { type: schema.type };
  if (schema.type === 'integer' || schema.type === 'number') return { type: 'number' };
  return { tsType: 'unknown' };
};

/**
 * A structural schema as plain JSON schema: objects are closed, int-or-string is `number | string`, what the
 * server keeps without a schema is `Record<string, unknown>`. Each object gets the name of its path, so that
 * a part of a kind can be named by code.
 */
export const toJsonSchema = (schema: OpenApiSchema, name: string): JSONSchema4 => {
  const plain = bare(schema, name);
  return schema.nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
};

/** The schema of the version that the API server stores. Throws when there is none. */
const storedSchema = (crd: Crd): OpenApiSchema => {
  const version = crd.spec.versions.find(({ storage }) => storage);
  if (!version) throw new Error(`${crd.spec.names.kind} has no storage version`);
  return version.schema.openAPIV3Schema;
};

/** The TypeScript source for one CRD: `export interface <Kind>` and an interface for each object inside. */
export const typesOf = async (crd: Crd): Promise<string> => {
  const { kind } = crd.spec.names;
  const { properties = {} } = storedSchema(crd);
  const parts = Object.entries(properties).filter(
    ([key]) => !['apiVersion', 'kind', 'metadata'].includes(key),
  );
  const root: JSONSchema4 = {
    title: kind,
    type: 'object',
    additionalProperties: false,
    // A spec is there in whatever a controller or a user wrote, even where a schema does not insist.
    required: ['apiVersion', 'kind', 'metadata', ...('spec' in properties ? ['spec'] : [])],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { tsType: 'ObjectMeta' },
      ...Object.fromEntries(parts.map(([key, schema]) => [key, toJsonSchema(schema, kind + pascal(key))])),
    },
  };
  return compile(root, kind, {
    bannerComment: `// Made from crds/ by \`npm run generate\`; do not edit.\n\nimport type { ObjectMeta } from '../object';\n`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    unknownAny: true,
    style: { printWidth: 110, singleQuote: true },
  });
};
