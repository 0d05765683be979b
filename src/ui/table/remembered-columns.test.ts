import { expect, it } from 'vitest';
import { choiceOf, chosenColumns, recallColumns, rememberColumns } from './remembered-columns';

const KEY = 'hosted-virtualization.columns.machines.ann';
const usual = new Set(['name', 'status', 'age']);

const storageOf = (kept: Map<string, string>) => () => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});

it('brings a choice back at the next visit, for its user and its list', () => {
  const storage = storageOf(new Map());
  const shown = new Set(['name', 'age', 'node']);
  rememberColumns(storage, 'ann', 'machines', choiceOf(usual, shown));
  const kept = recallColumns(storage, 'ann', 'machines');
  expect(chosenColumns(usual, kept)).toEqual(shown);
  expect(recallColumns(storage, 'bob', 'machines')).toBeUndefined();
  expect(recallColumns(storage, 'ann', 'clusters')).toBeUndefined();
});

it('leaves columns as usual that nobody chose, also those that come later', () => {
  const choice = choiceOf(usual, new Set(['name', 'age', 'node']));
  expect([...chosenColumns(new Set([...usual, 'owner']), choice)]).toEqual(['name', 'age', 'owner', 'node']);
  expect(chosenColumns(usual, undefined)).toBe(usual);
});

it('forgets a choice that is the usual one again', () => {
  const kept = new Map<string, string>();
  const storage = storageOf(kept);
  rememberColumns(storage, 'ann', 'machines', choiceOf(usual, new Set(['name'])));
  expect(kept.size).toBe(1);
  rememberColumns(storage, 'ann', 'machines', choiceOf(usual, usual));
  expect(kept.size).toBe(0);
});

it.each(['{', 'null', '[]', '{"added":"node","removed":[]}', '{"added":[1],"removed":[]}'])(
  'takes %s for no choice',
  (text) => expect(recallColumns(storageOf(new Map([[KEY, text]])), 'ann', 'machines')).toBeUndefined(),
);

it('goes on where the browser keeps nothing', () => {
  const closed = () => {
    throw new DOMException('closed', 'SecurityError');
  };
  rememberColumns(closed, 'ann', 'machines', { added: ['node'], removed: [] });
  expect(recallColumns(closed, 'ann', 'machines')).toBeUndefined();
});
