import { describe, expect, it } from 'vitest';
import { expectCalm, steepFields } from '../../src/form/testing/hostile-properties';
import { sampled } from '../sample';
import { FORMS } from './forms';

const forms = Object.entries(FORMS).flatMap(([file, schemas]) =>
  schemas.map((schema, index) => [`${file} ${index + 1}`, schema] as const),
);

describe('a form judges whatever is in its fields', { timeout: 60_000 }, () => {
  it.each(forms)('%s', (_file, schema) => expectCalm(schema));
});

describe('no rule looks again at what it has read', { timeout: 240_000 }, () => {
  it.each(forms)('%s', (_file, schema) =>
    expect(steepFields(schema, (rows) => sampled(rows, 0.1))).toEqual([]),
  );
});
