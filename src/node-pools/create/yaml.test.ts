import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPool } from '../fields/arbitrary-pool';
import { poolSchema } from '../fields/values';
import { addObjects } from './objects';
import { addDefaults, addSchema, newMap, type AddValues } from './values';
import { addYaml } from './yaml';

const facts = { release: 'quay.io/openshift-release-dev/ocp-release:4.21.3-multi' };
const yaml = addYaml(facts);
const values: AddValues = {
  ...addDefaults('clusters/demo'),
  pool: { ...addDefaults('').pool, name: 'demo-extra' },
  maps: [newMap('tuning', 'demo-extra', [])],
};

describe('adding a pool as YAML and back', () => {
  it('gives the same objects', () => {
    fc.assert(
      fc.property(arbitraryPool(fc.constant('demo-extra')), (pool) => {
        const before = { ...values, pool };
        fc.pre(poolSchema.safeParse(pool).success);
        const reading = yaml.fromYaml(yaml.toYaml(before), before);
        expect('values' in reading && addObjects(reading.values, facts)).toEqual(addObjects(before, facts));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['two pools', `${yaml.toYaml(values)}---\n${yaml.toYaml(values)}`, /exactly one/],
    ['a foreign kind', 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n', /Only ConfigMaps/],
    ['no pool', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {tuning: a}\n', /exactly one/],
    ['broken', 'a: [', /not YAML/],
  ])('refuses %s at its line', (_what, text, words) => {
    const reading = yaml.fromYaml(text, values);
    expect('problems' in reading && reading.problems[0]?.message.key).toMatch(words);
  });

  it('names a new ConfigMap in the pool, and makes it first', () => {
    const [map, pool] = addObjects(values, facts);
    expect(map).toMatchObject({ kind: 'ConfigMap', metadata: { namespace: 'clusters' } });
    expect(pool).toMatchObject({
      spec: { clusterName: 'demo', tuningConfig: [{ name: 'demo-extra-tuning' }] },
    });
  });

  it('judges the text of a ConfigMap at its field (chapter: broken YAML)', () => {
    const broken = { ...values, maps: [{ ...newMap('tuning', 'x', []), text: 'kind: [' }] };
    const paths = addSchema.safeParse(broken).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['maps.0.text']);
  });
});
