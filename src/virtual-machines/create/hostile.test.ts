import { it } from 'vitest';
import { expectReadOrRefused, expectRoundTrip, type HostileWizard } from '../../form/testing/hostile-wizard';
import { arbitraryValues } from './arbitrary-values';
import { cli } from './cli';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';
import { formYaml } from './yaml';

const wizard: HostileWizard<Values> = {
  schema: valuesSchema,
  forms: arbitraryValues,
  objects,
  cli,
  toYaml: formYaml.toYaml,
  fromYaml: formYaml.fromYaml,
};

it(
  'whatever is typed becomes objects, commands and YAML, and comes back as it was',
  { timeout: 240_000 },
  () => expectRoundTrip(wizard),
);

it('any text in place of YAML is read or refused at a line', { timeout: 240_000 }, () =>
  expectReadOrRefused(wizard),
);
