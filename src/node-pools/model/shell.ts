/** A word as a POSIX shell reads it: quoted unless it is plain. */
export const quoted = (word: string): string =>
  /^[-\w./:,=@%+]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** `--name value`, the value quoted; [] where it is what the command assumes anyway. */
export const flag = (name: string, value: string | number, assumed?: string | number): readonly string[] =>
  value === assumed ? [] : [`--${name} ${quoted(String(value))}`];
