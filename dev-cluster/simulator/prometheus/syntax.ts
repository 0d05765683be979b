/** A part of PromQL: what dashboards about virtual machines ask. */

export interface Matcher {
  label: string;
  operator: '=' | '!=' | '=~' | '!~';
  value: string;
}

export interface Selector {
  kind: 'selector';
  metric: string;
  matchers: readonly Matcher[];
  /** Seconds a range vector looks back; absent of an instant vector. */
  seconds?: number;
}

export type Expression =
  | Selector
  | { kind: 'number'; value: number }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: 'call'; name: string; of: Expression }
  | { kind: 'aggregate'; name: string; by: readonly string[]; count?: number; of: Expression };

export type BinaryOperator = 'or' | '+' | '-' | '*' | '/';

/** What Prometheus says of a query it cannot read; `at` is the position, from 1. */
export class ParseError extends Error {
  constructor(at: number, problem: string) {
    super(`1:${at}: parse error: ${problem}`);
  }
}
