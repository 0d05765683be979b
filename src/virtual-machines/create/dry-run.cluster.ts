import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NamespaceModel, VirtualMachineInstancetypeModel } from '../../kubernetes/models';
import { actAs } from '../../kubernetes/testing/cluster';
import { refusalsOf } from '../../kubernetes/testing/forms';
import { freshNamespace } from '../../kubernetes/testing/plan-objects';
import { create, remove } from '../../kubernetes/write/write';
import { ARBITRARY_NAMESPACE, arbitraryValues } from './arbitrary-values';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';

const FORMS = 1000;
/** A dry run in a namespace that is not there says 404 before it looks. */
let namespace = '';

/** A form, in the namespace that is there. */
const there = (values: Values): Values =>
  JSON.parse(JSON.stringify(values).replaceAll(`"${ARBITRARY_NAMESPACE}`, `"${namespace}`)) as Values;

/** A form that asks for what the server has: sizes and preferences are looked up by it, and here is one size. */
const sized = (values: Values): Values => ({
  ...values,
  basic: {
    ...values.basic,
    preference: '',
    instancetype: values.basic.instancetype === '' ? '' : 'own/small',
    // What a volume says of itself only the server knows: none of these says anything.
    sizing: values.basic.sizing === 'inferred' ? 'custom' : values.basic.sizing,
  },
});

beforeAll(async () => {
  actAs('admin');
  namespace = await freshNamespace();
  await create(VirtualMachineInstancetypeModel, {
    apiVersion: 'instancetype.kubevirt.io/v1beta1',
    kind: 'VirtualMachineInstancetype',
    metadata: { name: 'small', namespace },
    spec: { cpu: { guest: 1 }, memory: { guest: '2Gi' } },
  });
});

afterAll(() => remove(NamespaceModel, { name: namespace }));

it(
  `the server accepts each of ${FORMS} forms, or the form refused it first`,
  { timeout: 120_000 },
  async () => {
    const samples = fc.sample(arbitraryValues, { numRuns: FORMS, seed: 20_260_822 });
    const forms = samples.map((values) => sized(there(values)));
    const good = forms.filter((values) => valuesSchema.safeParse(values).success);
    expect(await refusalsOf(good, objects)).toEqual([]);
    // Neither side may be judged by too few.
    expect(good.length).toBeGreaterThan(FORMS / 6);
    expect(forms.length - good.length).toBeGreaterThan(FORMS / 10);
  },
);
