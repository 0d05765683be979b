import { get, set } from 'react-hook-form';
import type { Message } from '../../i18n/message';
import { sameValue } from '../fields/set-fields';

/** One thing that a person changes in a form: a field, or a few that belong together, such as least and most. */
export interface ConflictField<Values> {
  readonly id: string;
  readonly label: Message;
  /** Paths of its values in the form. */
  readonly paths: readonly string[];
  /** Its value for people. */
  readonly words: (values: Values) => Message | string;
}

/** A field that somebody has changed since the form began. */
export interface Difference {
  readonly id: string;
  readonly label: Message;
  /** What the form began from. */
  readonly began: Message | string;
  readonly mine: Message | string;
  /** What the server has now. */
  readonly theirs: Message | string;
  readonly changedBy: 'me' | 'them' | 'both';
}

export type Side = 'mine' | 'theirs';

const valuesAt = (values: unknown, { paths }: { paths: readonly string[] }): readonly unknown[] =>
  paths.map((path): unknown => get(values, path));

const isSameAt = (field: { paths: readonly string[] }, a: unknown, b: unknown): boolean =>
  sameValue(valuesAt(a, field), valuesAt(b, field));

/** The fields that I or others have changed. Where both did the same there is nothing to choose. */
export const differences = <Values>(
  fields: readonly ConflictField<Values>[],
  began: Values,
  mine: Values,
  theirs: Values,
): readonly Difference[] =>
  fields.flatMap((field): Difference[] => {
    if (isSameAt(field, mine, theirs)) return [];
    const isMine = !isSameAt(field, began, mine);
    const isTheirs = !isSameAt(field, began, theirs);
    return [
      {
        id: field.id,
        label: field.label,
        began: field.words(began),
        mine: field.words(mine),
        theirs: field.words(theirs),
        changedBy: isMine && isTheirs ? 'both' : isMine ? 'me' : 'them',
      },
    ];
  });

/** Whether others have changed any of the fields. */
export const haveTheyChanged = <Values>(
  fields: readonly ConflictField<Values>[],
  began: Values,
  theirs: Values,
): boolean => fields.some((field) => !isSameAt(field, began, theirs));

/** What stands chosen before anybody chose: a change that only one side made; where both did, nothing. */
export const firstChoices = (found: readonly Difference[]): Readonly<Record<string, Side>> =>
  Object.fromEntries(
    found.flatMap(({ id, changedBy }): [string, Side][] =>
      changedBy === 'both' ? [] : [[id, changedBy === 'me' ? 'mine' : 'theirs']],
    ),
  );

/** The values as chosen: what the server has, with my side where I chose it. */
export const resolved = <Values extends object>(
  fields: readonly ConflictField<Values>[],
  mine: Values,
  theirs: Values,
  choices: Readonly<Record<string, Side>>,
): Values => {
  const values = structuredClone(theirs);
  for (const field of fields.filter(({ id }) => choices[id] === 'mine')) {
    for (const path of field.paths) {
      const value: unknown = get(mine, path);
      set(values, path, structuredClone(value));
    }
  }
  return values;
};
