import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectClean } from '../../form/testing/hostile-properties';
import { hostileText } from '../../form/testing/hostile-text';
import { hostileForms } from '../../form/testing/hostile-values';
import { arbitraryValues } from './arbitrary-values';
import { cli } from './cli';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';
import { EXAMPLE_MADE } from './testing/examples';
import { fromYaml, toYaml } from './yaml';

const made = EXAMPLE_MADE;
const facts = { namespaceExists: false, hub: { name: 'local-cluster', hasAddOns: true } };
const yamlOf = (values: Values): string => toYaml(objects(values, made, facts));

const hostile: fc.Arbitrary<Values> = hostileForms(valuesSchema, arbitraryValues, false);

it(
  'whatever is typed becomes objects, commands and YAML, and comes back as it was',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(hostile, (values) => {
        cli(values, made, facts);
        const text = yamlOf(values);
        const read = fromYaml(text, { values, made, facts });
        expectClean();
        if (!valuesSchema.safeParse(values).success) return;
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        expect(objects(read.values, made, facts)).toEqual(objects(values, made, facts));
      }),
      { numRuns: 200 },
    );
  },
);

it('any text in place of YAML is read or refused at a line', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryValues, hostileText, fc.nat(), (values, text, place) => {
      const lines = yamlOf(values).split('\n');
      const at = place % lines.length;
      const edited = [...lines.slice(0, at), `${lines[at] ?? ''}${text}`, ...lines.slice(at + 1)].join('\n');
      const read = fromYaml(edited, { values, made, facts });
      if ('problems' in read) for (const { line } of read.problems) expect(line).toBeGreaterThanOrEqual(1);
      else yamlOf(read.values);
      expectClean();
    }),
    { numRuns: 200 },
  );
});
