import { describe, expect, it } from 'vitest';
import { message } from '../../i18n/message';
import { ApiError } from '../../kubernetes/errors';
import { saveOver } from './save-over';
import { type ConflictField, differences, firstChoices, haveTheyChanged, resolved } from './three-way';

interface Values {
  memory: string;
  size: { min: number; max: number };
  labels: { key: string }[];
}
const fields: readonly ConflictField<Values>[] = [
  { id: 'memory', label: message('Memory'), paths: ['memory'], words: ({ memory }) => memory },
  {
    id: 'size',
    label: message('Size'),
    paths: ['size.min', 'size.max'],
    words: ({ size }) => `${size.min}–${size.max}`,
  },
  { id: 'labels', label: message('Labels'), paths: ['labels'], words: ({ labels }) => String(labels.length) },
];
const began: Values = { memory: '8Gi', size: { min: 1, max: 3 }, labels: [] };
const mine: Values = { ...began, memory: '16Gi', labels: [{ key: 'mine' }] };
const theirs: Values = { ...began, memory: '12Gi', size: { min: 1, max: 9 } };

describe('three sides of one form', () => {
  const found = differences(fields, began, mine, theirs);

  it('tells who changed what', () => {
    expect(found.map(({ id, changedBy }) => [id, changedBy])).toEqual([
      ['memory', 'both'],
      ['size', 'them'],
      ['labels', 'me'],
    ]);
    expect(found[0]).toMatchObject({ began: '8Gi', mine: '16Gi', theirs: '12Gi' });
  });

  it('leaves out what both changed alike', () => {
    expect(differences(fields, began, mine, mine)).toEqual([]);
  });

  it('proposes the only change, and nothing where both changed', () => {
    expect(firstChoices(found)).toEqual({ size: 'theirs', labels: 'mine' });
  });

  it('keeps what was chosen of each side', () => {
    const choices = { memory: 'mine', size: 'theirs', labels: 'mine' } as const;
    expect(resolved(fields, mine, theirs, choices)).toEqual({
      memory: '16Gi',
      size: { min: 1, max: 9 },
      labels: [{ key: 'mine' }],
    });
    expect(resolved(fields, mine, theirs, {})).toEqual(theirs);
  });

  it('knows whether others changed anything of the form', () => {
    expect(haveTheyChanged(fields, began, theirs)).toBe(true);
    expect(haveTheyChanged(fields, began, structuredClone(began))).toBe(false);
  });
});

interface Thing {
  apiVersion: string;
  kind: string;
  metadata: { name: string; resourceVersion: string };
  spec: string;
}
const thing = (resourceVersion: string, spec = 'a'): Thing => ({
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name: 'x', resourceVersion },
  spec,
});
const conflict = new ApiError({ kind: 'conflict', code: 409, serverMessage: 'modified', causes: [] });
const isSame = (a: Thing, b: Thing) => a.spec === b.spec;

describe('writing over what the form began from', () => {
  it('writes again over a newer status, without asking', async () => {
    const written: string[] = [];
    const result = await saveOver({
      began: thing('1'),
      latest: thing('1'),
      isSame,
      read: () => Promise.resolve(thing('2')),
      write: (version) => {
        written.push(version);
        return version === '1' ? Promise.reject(conflict) : Promise.resolve();
      },
    });
    expect(result.state).toBe('saved');
    expect(written).toEqual(['1', '2']);
  });

  it('writes nothing over what somebody else changed', async () => {
    const result = await saveOver({
      began: thing('1'),
      latest: thing('1'),
      isSame,
      read: () => Promise.resolve(thing('2', 'theirs')),
      write: () => Promise.reject(conflict),
    });
    expect(result).toEqual({ state: 'changed', theirs: thing('2', 'theirs') });
  });

  it('does not even try when the change is known', async () => {
    const latest = thing('2', 'theirs');
    const write = () => Promise.reject(new Error('must not write'));
    const read = () => Promise.reject(new Error('must not read'));
    const result = await saveOver({ began: thing('1'), latest, isSame, read, write });
    expect(result.state).toBe('changed');
  });

  it('passes on every other refusal', async () => {
    const denied = new ApiError({ kind: 'forbidden', code: 403, serverMessage: 'no', causes: [] });
    const options = { began: thing('1'), latest: thing('1'), isSame };
    await expect(
      saveOver({ ...options, read: () => Promise.resolve(thing('1')), write: () => Promise.reject(denied) }),
    ).rejects.toBe(denied);
  });
});
