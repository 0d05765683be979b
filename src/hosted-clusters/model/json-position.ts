/** The first place where a text stops being JSON: line and column from 1. */
export interface JsonError {
  line: number;
  column: number;
}

const SPACE = /[ \t\r\n]*/y;
// Control characters end a string: they must be escaped in JSON.
const STRING = /"(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** How deep a document may nest before it is refused unread. */
const DEEPEST = 200;

class Scanner {
  at = 0;
  constructor(private readonly text: string) {}

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private sign(character: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** members of a list or object up to the closing sign */
  private members(close: string, member: () => boolean): boolean {
    if (this.sign(close)) return true;
    for (;;) {
      if (!member()) return false;
      if (this.sign(close)) return true;
      if (!this.sign(',')) return false;
    }
  }

  private key(): boolean {
    this.take(SPACE);
    return this.take(STRING);
  }

  value(depth = 0): boolean {
    if (depth > DEEPEST) return false;
    if (this.sign('{')) return this.members('}', () => this.key() && this.sign(':') && this.value(depth + 1));
    if (this.sign('[')) return this.members(']', () => this.value(depth + 1));
    this.take(SPACE);
    return this.take(STRING) || this.take(SCALAR);
  }

  isDone(): boolean {
    this.take(SPACE);
    return this.at >= this.text.length;
  }
}

/**
 * Where a text stops being JSON. Browsers word this differently or leave it out, so we look ourselves.
 * @returns undefined for JSON
 */
export const jsonError = (text: string): JsonError | undefined => {
  const scanner = new Scanner(text);
  if (scanner.value() && scanner.isDone()) return undefined;
  const before = text.slice(0, scanner.at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
