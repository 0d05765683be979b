import { message, type Message } from '../../i18n/message';
import { isJsonObject, own, type JsonObject } from './leftovers';

export type Path = readonly (string | number)[];

/** What is wrong in an object, and where. */
export interface ObjectProblem {
  path: Path;
  message: Message;
}

/** The value at a path; only an object's own fields count. */
export const at = (object: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => own(value, key), object);

/**
 * Reads fields of an object that a person may have written, noting each value of a wrong type as a problem.
 * A field that is absent gives the fallback: what the API's default means for the form.
 */
export class ObjectReader {
  readonly problems: ObjectProblem[] = [];
  constructor(readonly object: JsonObject) {}

  refuse(path: Path, problem: Message): void {
    this.problems.push({ path, message: problem });
  }

  has(path: Path): boolean {
    return at(this.object, path) !== undefined;
  }

  text(path: Path, fallback = ''): string {
    const value = at(this.object, path);
    if (value === undefined || typeof value === 'string') return value ?? fallback;
    this.refuse(path, message('{{field}} must be text. Put it in quotes.', { field: path.join('.') }));
    return fallback;
  }

  /** A quantity, or a count that may be a percentage: numbers are as good as text. */
  textOrNumber(path: Path, fallback: string): string {
    const value = at(this.object, path);
    return typeof value === 'number' ? String(value) : this.text(path, fallback);
  }

  count(path: Path, fallback: number | null): number | null {
    const value = at(this.object, path);
    if (value === undefined || typeof value === 'number') return value ?? fallback;
    this.refuse(path, message('{{field}} must be a number, without quotes.', { field: path.join('.') }));
    return fallback;
  }

  yes(path: Path, fallback: boolean): boolean {
    const value = at(this.object, path);
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.refuse(path, message('{{field}} must be true or false, without quotes.', { field: path.join('.') }));
    return fallback;
  }

  choice<T extends string>(path: Path, choices: readonly [T, ...T[]]): T {
    const [fallback] = choices;
    const value = at(this.object, path);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.refuse(
      path,
      message('{{field}} cannot have this value. Choose {{choices}}.', {
        field: path.join('.'),
        choices: choices.filter((choice) => choice !== '').join(', '),
      }),
    );
    return fallback;
  }

  /** The paths of a list's items. */
  items(path: Path): readonly Path[] {
    const value = at(this.object, path);
    if (Array.isArray(value)) return value.map((_item, index) => [...path, index]);
    if (value !== undefined) {
      this.refuse(path, message('{{field}} must be a list.', { field: path.join('.') }));
    }
    return [];
  }

  /** A map of texts as pairs, in its own order. */
  pairs(path: Path): { key: string; value: string }[] {
    const value = at(this.object, path);
    if (isJsonObject(value)) {
      return Object.keys(value).map((key) => ({ key, value: this.text([...path, key]) }));
    }
    if (value !== undefined) {
      this.refuse(path, message('{{field}} must be a map of keys and values.', { field: path.join('.') }));
    }
    return [];
  }
}
