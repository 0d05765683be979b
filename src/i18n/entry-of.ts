/**
 * What a table says of a word that comes from outside: a phase, a type, a part of an address. `constructor` and the like, which
 * every object inherits, are words as good as others and in no table.
 */
export const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, word: string): Entry | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
