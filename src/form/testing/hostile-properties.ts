import fc from 'fast-check';
import { expect } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { decodeProblem } from '../problem';
import { problemOfIssue } from '../resolver';
import { steepGrowth } from './growth';
import { LONG_TEXTS } from './hostile-text';
import { emptyValues, hostileForms, leavesOf, withLeaf } from './hostile-values';

const judge = (schema: $ZodType, values: unknown) => safeParse(schema, values, { error: problemOfIssue });

/** Nothing has got into what every object inherits. */
export const expectClean = (): void => {
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(12);
  expect('polluted' in {}).toBe(false);
};

/** Whatever is in its fields, a form judges it in words, changes nothing of it and leaves every other object alone. */
export const expectCalm = (schema: $ZodType): void =>
  fc.assert(
    fc.property(hostileForms(schema, fc.constant(emptyValues(schema))), (form) => {
      const judged = judge(schema, form);
      if (judged.success) expect(judged.data).toEqual(form);
      else
        for (const { message } of judged.error.issues)
          expect(decodeProblem(message).key).not.toBe('{{text}}');
      expectClean();
    }),
    { numRuns: 300 },
  );

/** A text field and a long text for it. */
export interface LongField {
  readonly path: readonly (string | number)[];
  readonly make: (size: number) => string;
}

/** Every text field of a form with every long text. */
const longFields = (schema: $ZodType, values: unknown): readonly LongField[] =>
  leavesOf(schema, values)
    .filter(({ schema: field }) => field._zod.def.type === 'string')
    .flatMap(({ path }) => LONG_TEXTS.map((make) => ({ path, make })));

/** The text fields whose rules take far longer than twice as long for twice the text. @param choose those that are tried */
export const steepFields = (
  schema: $ZodType,
  choose: (rows: readonly LongField[]) => readonly LongField[],
): readonly string[] => {
  const values = emptyValues(schema);
  return choose(longFields(schema, values))
    .filter(
      ({ path, make }) =>
        steepGrowth((size) => judge(schema, withLeaf(values, path, make(size)))) !== undefined,
    )
    .map(({ path, make }) => `${path.join('.')}: ${make(64).slice(0, 20)}`);
};
