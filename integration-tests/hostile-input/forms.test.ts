import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectCalm, steepFields } from '../../src/form/testing/hostile-properties';
import { sampled } from '../sample';
import { DRAWN_WITH_THEIR_RULES, FORMS } from './forms';

const SOURCES = path.resolve(import.meta.dirname, '../../src');

const forms = Object.entries(FORMS).flatMap(([file, schemas]) =>
  schemas.map((schema, index) => [`${file} ${index + 1}`, schema] as const),
);

it('no form is forgotten', () => {
  const makers = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => readFileSync(path.join(SOURCES, file), 'utf8').includes('useSchemaForm('));
  expect(makers.sort()).toEqual([...Object.keys(FORMS), ...DRAWN_WITH_THEIR_RULES].sort());
});

describe('a form judges whatever is in its fields', { timeout: 60_000 }, () => {
  it.each(forms)('%s', (_file, schema) => expectCalm(schema));
});

describe('no rule looks again at what it has read', { timeout: 240_000 }, () => {
  it.each(forms)('%s', (_file, schema) =>
    expect(steepFields(schema, (rows) => sampled(rows, 0.1))).toEqual([]),
  );
});
