import { ParseError } from './syntax';

export interface Token {
  kind: 'name' | 'number' | 'text' | 'duration' | 'symbol' | 'end';
  text: string;
  /** Position in the query, from 1. */
  at: number;
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['duration', /\d+(?:ms|s|m|h|d|w|y)/y],
  ['number', /\d+(?:\.\d+)?(?:e[+-]?\d+)?/y],
  ['text', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['name', /[A-Za-z_:][\w:]*/y],
  ['symbol', /=~|!~|!=|[={}()[\],+\-*/]/y],
];

/** The tokens of a query. Throws a ParseError at a character that begins none. */
export const tokensOf = (query: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const found = patterns.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const text = pattern.exec(query)?.[0];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!found) throw new ParseError(at + 1, `unexpected character: '${query[at] ?? ''}'`);
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text, at: at + 1 });
    at += found.text.length;
  }
  return [...tokens, { kind: 'end', text: 'end of input', at: query.length + 1 }];
};
