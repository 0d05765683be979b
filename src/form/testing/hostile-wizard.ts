import fc from 'fast-check';
import { expect } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { expectClean } from './hostile-properties';
import { hostileText } from './hostile-text';
import { hostileForms } from './hostile-values';

/** What a text of YAML was read as, or where it has which problem. */
type Read<Values> = { readonly values: Values } | { readonly problems: readonly { readonly line: number }[] };

/** What a wizard makes of its values, as far as hostile input can reach it. */
export interface HostileWizard<Values> {
  readonly schema: $ZodType<unknown, Values>;
  /** Forms that the wizard accepts. */
  readonly forms: fc.Arbitrary<Values>;
  readonly objects: (values: Values) => unknown;
  readonly cli: (values: Values) => unknown;
  readonly toYaml: (values: Values) => string;
  readonly fromYaml: (text: string, values: Values) => Read<Values>;
}

/** Whatever is typed becomes objects, commands and YAML, and comes back as it was. */
export const expectRoundTrip = <Values>(wizard: HostileWizard<Values>): void =>
  fc.assert(
    fc.property(hostileForms(wizard.schema, wizard.forms, false), (values) => {
      wizard.cli(values);
      const read = wizard.fromYaml(wizard.toYaml(values), values);
      expectClean();
      if (!safeParse(wizard.schema, values).success) return;
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      expect(wizard.objects(read.values)).toEqual(wizard.objects(values));
    }),
    { numRuns: 200 },
  );

/** Any text in place of YAML is read or refused at a line. */
export const expectReadOrRefused = <Values>({ forms, toYaml, fromYaml }: HostileWizard<Values>): void =>
  fc.assert(
    fc.property(forms, hostileText, fc.nat(), (values, text, place) => {
      const lines = toYaml(values).split('\n');
      const at = place % lines.length;
      const edited = [...lines.slice(0, at), `${lines[at] ?? ''}${text}`, ...lines.slice(at + 1)].join('\n');
      const read = fromYaml(edited, values);
      if ('problems' in read) for (const { line } of read.problems) expect(line).toBeGreaterThanOrEqual(1);
      else toYaml(read.values);
      expectClean();
    }),
    { numRuns: 200 },
  );
