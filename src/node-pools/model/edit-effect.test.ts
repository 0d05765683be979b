import { readFileSync } from 'node:fs';
import type { JSONSchema4 } from 'json-schema';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { EDIT_EFFECTS, editEffect, type EditEffect } from './edit-effect';

interface Crd {
  spec: { versions: { schema: { openAPIV3Schema: JSONSchema4 } }[] };
}

const crd = parse(readFileSync('crds/nodepools.hypershift.openshift.io.yaml', 'utf8')) as Crd; // our own file
const spec = crd.spec.versions[0]?.schema.openAPIV3Schema.properties?.spec ?? {};

/** The schema's fields, down to a path that the table knows or to a leaf (a map or a list is one value of an edit). */
const fieldsOf = (schema: JSONSchema4, path: string): readonly string[] => {
  if (Object.hasOwn(EDIT_EFFECTS, path)) return [path];
  const below = Object.entries(schema.properties ?? {});
  return below.length === 0
    ? [path]
    : below.flatMap(([name, child]) => fieldsOf(child, path === '' ? name : `${path}.${name}`));
};

/** The immutable fields of the schema: `self == oldSelf` (CRD). */
const immutableIn = (schema: JSONSchema4, path: string): readonly string[] => {
  const rules = (schema['x-kubernetes-validations'] ?? []) as { rule: string }[];
  return [
    ...(rules.some(({ rule }) => rule === 'self == oldSelf') ? [path] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
      immutableIn(child, path === '' ? name : `${path}.${name}`),
    ),
  ];
};

describe('the table of what an edit does', () => {
  it('knows each field of the CRD, and no other', () => {
    const fields = fieldsOf(spec, '');
    expect(fields.length).toBeGreaterThan(30);
    expect([...fields].sort()).toEqual(Object.keys(EDIT_EFFECTS).sort());
  });

  it('calls immutable what the CRD calls so', () => {
    const called = Object.keys(EDIT_EFFECTS).filter((path) => EDIT_EFFECTS[path] === 'immutable');
    expect(called.sort()).toEqual([...immutableIn(spec, '')].sort());
  });
});

describe('what changing a field does', () => {
  it.each<[source: string, path: string, type: 'Replace' | 'InPlace', effect: EditEffect | undefined]>([
    ['operator: template hash', 'platform.kubevirt.compute.memory', 'Replace', 'roll'],
    ['operator: a MachineSet keeps its machines', 'platform.kubevirt.compute.memory', 'InPlace', 'new-nodes'],
    ['operator: updates the OS in place', 'release.image', 'InPlace', 'roll'],
    ['operator: configuration hash', 'config.0.name', 'Replace', 'roll'],
    ['operator: copied when a node joins', 'nodeLabels.zone', 'Replace', 'new-nodes'],
    ['operator: copied when a node joins', 'taints.0.effect', 'InPlace', 'new-nodes'],
    ['operator: propagated', 'nodeDrainTimeout', 'Replace', 'in-place'],
    ['operator: propagated', 'management.replace.rollingUpdate.maxSurge', 'Replace', 'in-place'],
    ['operator: count', 'replicas', 'Replace', 'scale'],
    ['operator: count', 'autoScaling.max', 'InPlace', 'scale'],
    ['CRD', 'management.upgradeType', 'Replace', 'immutable'],
    ['CRD', 'clusterName', 'Replace', 'immutable'],
    ['nobody', 'somethingNew', 'Replace', undefined],
  ])('%s: %s with %s → %s', (_source, path, type, effect) => {
    expect(editEffect(path, type)).toBe(effect);
  });
});
