import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NamespaceModel } from '../../kubernetes/models';
import { actAs } from '../../kubernetes/testing/cluster';
import { refusalsOf } from '../../kubernetes/testing/forms';
import { freshNamespace } from '../../kubernetes/testing/plan-objects';
import { remove } from '../../kubernetes/write/write';
import { arbitraryValues } from './arbitrary-values';
import { EXAMPLE_MADE } from './testing/examples';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';

const FORMS = 500;
/** The namespace of an add-on configuration comes with its cluster, so a dry run cannot see it. */
const FACTS = { namespaceExists: true, hub: { name: 'local-cluster', hasAddOns: false } };
/** A dry run in a namespace that is not there says 404 before it looks. */
let namespace = '';

/** A form, in the namespace that is there. */
const there = (values: Values): Values => ({
  ...values,
  details: { ...values.details, namespace },
  kept: {
    ...values.kept,
    others: values.kept.others.map((object) => ({ ...object, metadata: { name: 'notes', namespace } })),
  },
});

beforeAll(async () => {
  actAs('admin');
  namespace = await freshNamespace();
});

afterAll(() => remove(NamespaceModel, { name: namespace }));

it(`the server accepts each of ${FORMS} forms, or the form refused it first`, async () => {
  const forms = fc.sample(arbitraryValues, { numRuns: FORMS, seed: 20_260_822 }).map(there);
  const good = forms.filter((values) => valuesSchema.safeParse(values).success);
  expect(await refusalsOf(good, (values) => objects(values, EXAMPLE_MADE, FACTS))).toEqual([]);
  // Neither side may be judged by too few.
  expect(good.length).toBeGreaterThan(FORMS / 4);
  expect(forms.length - good.length).toBeGreaterThan(FORMS / 10);
});
