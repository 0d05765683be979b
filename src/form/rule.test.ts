import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { message } from '../i18n/message';
import { decodeProblem, encodeProblem } from './problem';
import { problemOfIssue, schemaResolver } from './resolver';
import { obeys, obeysAt, type Rule } from './rule';

const lower: Rule<string> = (value) =>
  value === value.toLowerCase() ? undefined : message('Not {{value}}', { value });
const short: Rule<string> = (value) => (value.length < 4 ? undefined : message('Too long'));

const schema = z
  .object({
    name: z.string().min(1).superRefine(obeys(lower, short)),
    cores: z.int().min(1),
    second: z.string(),
  })
  .superRefine(
    obeysAt(['second'], ({ name, second }) =>
      name === second ? message('Must differ from {{name}}', { name }) : undefined,
    ),
  );

const problems = (value: unknown) =>
  schema.safeParse(value, { error: problemOfIssue }).error?.issues.map((issue) => ({
    at: issue.path.join('.'),
    problem: decodeProblem(issue.message),
  }));

describe('obeys', () => {
  it("carries the first broken rule's key and values through zod", () => {
    expect(problems({ name: 'ABCDE', cores: 1, second: '' })).toEqual([
      { at: 'name', problem: { key: 'Not {{value}}', values: { value: 'ABCDE' } } },
    ]);
  });
  it('shows a rule about several fields at the field it names', () => {
    expect(problems({ name: 'a', cores: 1, second: 'a' })).toEqual([
      { at: 'second', problem: { key: 'Must differ from {{name}}', values: { name: 'a' } } },
    ]);
  });
});

describe("zod's own checks", () => {
  it('speak our words', () => {
    expect(problems({ name: '', cores: null, second: 'b' })).toEqual([
      { at: 'name', problem: { key: 'This field is required' } },
      { at: 'cores', problem: { key: 'Enter a whole number' } },
    ]);
    expect(problems({ name: 'a', cores: 0, second: 'b' })).toEqual([
      { at: 'cores', problem: { key: 'At least {{minimum}}', values: { minimum: 1 } } },
    ]);
  });
});

it('the resolver gives react-hook-form errors that still hold the Message', async () => {
  const result = await schemaResolver(schema)({ name: 'ABC', cores: 1, second: 'b' }, undefined, {
    fields: {},
    shouldUseNativeValidation: false,
  });
  expect(decodeProblem(result.errors.name?.message ?? '')).toEqual({
    key: 'Not {{value}}',
    values: { value: 'ABC' },
  });
});

it('a text that is not ours is shown as it is', () => {
  expect(decodeProblem('Required')).toEqual({ key: '{{text}}', values: { text: 'Required' } });
  expect(decodeProblem('{"a":1}')).toEqual({ key: '{{text}}', values: { text: '{"a":1}' } });
  expect(decodeProblem(encodeProblem(message('x')))).toEqual({ key: 'x' });
});

it('repeats of a pasted text no more than somebody reads', () => {
  const { values } = decodeProblem(
    encodeProblem({ key: '{{value}}', values: { value: 'a'.repeat(2 ** 20) } }),
  );
  expect(values).toEqual({ value: `${'a'.repeat(1000)}…` });
});
