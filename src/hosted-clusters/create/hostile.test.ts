import { it } from 'vitest';
import { expectReadOrRefused, expectRoundTrip, type HostileWizard } from '../../form/testing/hostile-wizard';
import { arbitraryValues } from './arbitrary-values';
import { cli } from './cli';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';
import { EXAMPLE_MADE } from './testing/examples';
import { fromYaml, toYaml } from './yaml';

const made = EXAMPLE_MADE;
const facts = { namespaceExists: false, hub: { name: 'local-cluster', hasAddOns: true } };
const objectsOf = (values: Values) => objects(values, made, facts);

const wizard: HostileWizard<Values> = {
  schema: valuesSchema,
  forms: arbitraryValues,
  objects: objectsOf,
  cli: (values) => cli(values, made, facts),
  toYaml: (values) => toYaml(objectsOf(values)),
  fromYaml: (text, values) => fromYaml(text, { values, made, facts }),
};

it(
  'whatever is typed becomes objects, commands and YAML, and comes back as it was',
  { timeout: 240_000 },
  () => expectRoundTrip(wizard),
);

it('any text in place of YAML is read or refused at a line', { timeout: 240_000 }, () =>
  expectReadOrRefused(wizard),
);
