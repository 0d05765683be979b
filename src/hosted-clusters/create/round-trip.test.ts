import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { asWritten } from '../../node-pools/fields/as-written';
import { arbitraryValues } from './arbitrary-values';
import { EXAMPLE_MADE, EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY } from './testing/examples';
import { objects } from './objects';
import { encodeText } from '../../kubernetes/secret-data';
import { readable } from './testing/readable';
import { valuesFromObjects } from './values-from-objects';
import { fromYaml, toYaml } from './yaml';

const made = EXAMPLE_MADE;
const facts = { namespaceExists: false, hub: { name: 'local-cluster', hasAddOns: true } };
const plain = (value: object): Record<string, unknown> => Object.fromEntries(Object.entries(value));

const extraPool = (clusterName: string, namespace: string): string =>
  stringify({
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: { name: 'one-more', namespace },
    spec: { clusterName, replicas: 7, platform: { type: 'KubeVirt' } },
  });

// Hundreds of forms each: slow where other work runs beside.
describe('form, objects and YAML say the same', { timeout: 60_000 }, () => {
  it('form → objects → form', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        expect(valuesFromObjects(objects(values, made, facts), made, facts)).toEqual({
          values: readable(values),
          problems: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('form → YAML → form, with what is hidden and masked', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.boolean(), fc.boolean(), (values, namespaceExists, hasTrustBundle) => {
        const current = { values, made, facts: { ...facts, namespaceExists, hasTrustBundle } };
        expect(fromYaml(toYaml(objects(values, made, current.facts)), current)).toEqual({ values });
      }),
      { numRuns: 200 },
    );
  });

  it('objects → form → objects keeps whatever YAML adds', () => {
    const anyJson = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/).map((key) => `x-${key}`),
      fc.oneof(
        fc.integer(),
        fc.boolean(),
        fc.string(),
        fc.array(fc.string(), { maxLength: 3 }),
        fc.constant({ deep: [{ er: 1 }] }),
      ),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(arbitraryValues, anyJson, anyJson, (values, extra, annotations) => {
        const given = objects(values, made, facts).map((object) => {
          const whole = plain(object);
          return asWritten({
            ...whole,
            ...extra,
            metadata: {
              ...plain(object.metadata),
              annotations: { ...object.metadata.annotations, ...annotations },
            },
            ...(whole.spec instanceof Object ? { spec: { ...plain(whole.spec), ...extra } } : {}),
          });
        });
        const read = valuesFromObjects(given, made, facts);
        expect(read.problems).toEqual([]);
        expect(objects(read.values, made, facts).map(asWrittenObject)).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it('an edit of one pool in YAML leaves everything else of the form as it is', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const current = { values, made, facts };
        const text = `${toYaml(objects(values, made, facts))}---\n${extraPool(values.details.name, values.details.namespace)}`;
        const read = fromYaml(text, current);
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        const { pools, ...rest } = read.values;
        expect({ ...rest, pools: pools.slice(0, -1) }).toEqual(values);
        expect(pools.at(-1)).toMatchObject({ name: 'one-more', replicas: 7, cores: 2 });
      }),
      { numRuns: 100 },
    );
  });

  it('no secret is in YAML', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const text = toYaml(objects(values, made, facts));
        for (const secret of [EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY].map(encodeText))
          expect(text).not.toContain(secret);
        expect(text).not.toContain(made.etcdKey);
      }),
      { numRuns: 100 },
    );
  });
});

const asWrittenObject = (object: object) => asWritten(plain(object));
