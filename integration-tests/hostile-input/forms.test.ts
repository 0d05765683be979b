import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectCalm, steepFields } from '../../src/form/testing/hostile-properties';
import { sampled } from '../sample';
import { FORMS } from './forms';

const SOURCES = path.resolve(import.meta.dirname, '../../src');

const forms = Object.entries(FORMS).flatMap(([file, schemas]) =>
  schemas.map((schema, index) => [`${file} ${index + 1}`, schema] as const),
);

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCES, file), 'utf8') }));

/** Who makes a form, and who holds what the one form over a virtual machine is given. */
const isMaker = ({ file, text }: (typeof sources)[number]): boolean =>
  (file.endsWith('.tsx') &&
    text.includes('useSchemaForm(') &&
    !text.includes('useSchemaForm(edit.schema,')) ||
  /: VmEdit<\w+> =/.test(text);

it('no form is forgotten', () => {
  const makers = sources.filter(isMaker).map(({ file }) => file);
  expect(makers.sort()).toEqual(Object.keys(FORMS).sort());
});

it('the rules of a form can be tried without drawing it', () => {
  const drawn = sources.filter(({ file, text }) => file.endsWith('.tsx') && text.includes("from 'zod'"));
  expect(drawn.map(({ file }) => file)).toEqual([]);
});

describe('a form judges whatever is in its fields', { timeout: 60_000 }, () => {
  it.each(forms)('%s', (_file, schema) => expectCalm(schema));
});

describe('no rule looks again at what it has read', { timeout: 240_000 }, () => {
  it.each(forms)('%s', (_file, schema) =>
    expect(steepFields(schema, (rows) => sampled(rows, 0.1))).toEqual([]),
  );
});
