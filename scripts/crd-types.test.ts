import { describe, expect, it } from 'vitest';
import { kebab, typesOf } from './crd-types';
import type { OpenApiSchema } from './crd-types';

const generate = (spec: OpenApiSchema): Promise<string> =>
  typesOf({
    spec: {
      group: 'example.com',
      names: { kind: 'Thing' },
      versions: [
        {
          name: 'v1alpha1',
          storage: false,
          schema: { openAPIV3Schema: { properties: { spec: { type: 'string' } } } },
        },
        { name: 'v1', storage: true, schema: { openAPIV3Schema: { properties: { spec } } } },
      ],
    },
  });

const field = async (schema: OpenApiSchema): Promise<string> => {
  const text = await generate({ type: 'object', properties: { field: schema } });
  return /field\?: ([^;]+);/.exec(text)?.[1] ?? text;
};

describe('typesOf', () => {
  it('makes the root with what every object has, from the stored version', async () => {
    const text = await generate({ type: 'object', properties: {} });
    expect(text).toMatch(
      /export interface Thing {\n {2}apiVersion: string;\n {2}kind: string;\n {2}metadata: ObjectMeta;\n {2}spec: ThingSpec;/,
    );
  });
  it('closes objects: a field that the schema does not name is an error', async () => {
    expect(await generate({ type: 'object', properties: { a: { type: 'string' } } })).not.toContain(
      '[k: string]',
    );
  });
  it('keeps required apart from optional', async () => {
    const text = await generate({
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' }, b: { type: 'string' } },
    });
    expect(text).toContain('a: string;\n  b?: string;');
  });
  it.each<[string, OpenApiSchema]>([
    ['number | string', { 'x-kubernetes-int-or-string': true }],
    ['Record<string, unknown>', { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }],
    ['Record<string, unknown>', { type: 'object' }],
    ["'A' | 'B'", { type: 'string', enum: ['A', 'B'] }],
    ['string[]', { type: 'array', items: { type: 'string' } }],
    ['string | null', { type: 'string', nullable: true }],
    ['number', { type: 'integer' }],
  ])('writes %s', async (type, schema) => {
    expect(await field(schema)).toBe(type);
  });
  it('writes a map as an index of its values', async () => {
    expect(
      await generate({
        type: 'object',
        properties: { field: { type: 'object', additionalProperties: { type: 'string' } } },
      }),
    ).toContain('[k: string]: string;');
  });
  it('types the metadata of a template', async () => {
    expect(await generate({ type: 'object', properties: { metadata: { type: 'object' } } })).toContain(
      'metadata?: Partial<ObjectMeta>',
    );
  });
  it('names nested objects by their path, so that two of one name do not meet', async () => {
    const nested = {
      type: 'object',
      properties: { inner: { type: 'object', properties: { x: { type: 'string' } } } },
    };
    const text = await generate({ type: 'object', properties: { a: nested, b: nested } });
    expect(text).toContain('interface ThingSpecAInner');
    expect(text).toContain('interface ThingSpecBInner');
  });
});

it.each([
  ['HostedCluster', 'hosted-cluster'],
  ['IPAddressPool', 'ip-address-pool'],
  ['DNS', 'dns'],
  ['KubevirtMachine', 'kubevirt-machine'],
  ['NMStateConfig', 'nm-state-config'],
])('names the file of %s %s', (kind, name) => {
  expect(kebab(kind)).toBe(name);
});
