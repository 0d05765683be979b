import type { BinaryOperator, Expression, Matcher, Selector } from './syntax';
import { ParseError } from './syntax';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

const aggregations = new Set(['sum', 'avg', 'min', 'max', 'count', 'topk']);
const functions = new Set(['rate', 'irate', 'increase', 'sort_desc']);
const overRanges = new Set(['rate', 'irate', 'increase']);
const units: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

const levels: readonly (readonly BinaryOperator[])[] = [['or'], ['+', '-'], ['*', '/']];

const textOf = (token: Token): string =>
  token.text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

const secondsOf = (text: string): number =>
  Number.parseInt(text, 10) * (units[text.replace(/^\d+/, '')] ?? 1);

/** Reads a query by recursive descent: one method a rule of the grammar. */
class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(query: string) {
    this.tokens = tokensOf(query);
  }

  query(): Expression {
    const expression = this.binary(0);
    this.expect('end');
    return expression;
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.operand();
    let left = this.binary(level + 1);
    for (let found = this.operatorOf(operators); found; found = this.operatorOf(operators)) {
      this.position += 1;
      left = { kind: 'binary', operator: found, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private operatorOf(operators: readonly BinaryOperator[]): BinaryOperator | undefined {
    return operators.find((operator) => operator === this.next.text);
  }

  private operand(): Expression {
    const token = this.next;
    if (token.kind === 'number') {
      this.position += 1;
      return { kind: 'number', value: Number(token.text) };
    }
    if (token.text === '(') return this.inParentheses(() => this.binary(0));
    if (token.kind !== 'name' && token.text !== '{') this.fail();
    if (aggregations.has(token.text)) return this.aggregate();
    if (this.tokens[this.position + 1]?.text === '(') return this.call();
    return this.selector();
  }

  private aggregate(): Expression {
    const name = this.take().text;
    const before = this.by();
    const { count, of } = this.inParentheses(() => {
      if (name !== 'topk') return { count: undefined, of: this.binary(0) };
      const many = Number(this.expect('number').text);
      this.expect(',');
      return { count: many, of: this.binary(0) };
    });
    const by = before.length > 0 ? before : this.by();
    return { kind: 'aggregate', name, by, of, ...(count === undefined ? {} : { count }) };
  }

  private by(): string[] {
    if (this.next.text !== 'by') return [];
    this.position += 1;
    return this.inParentheses(() => {
      const labels: string[] = [];
      while (this.next.kind === 'name') {
        labels.push(this.take().text);
        if (this.next.text === ',') this.position += 1;
      }
      return labels;
    });
  }

  private call(): Expression {
    const { text: name, at } = this.take();
    if (!functions.has(name)) throw new ParseError(at, `unknown function with name "${name}"`);
    const of = this.inParentheses(() => this.binary(0));
    const isRange = of.kind === 'selector' && of.seconds !== undefined;
    if (overRanges.has(name) !== isRange)
      throw new ParseError(
        at + name.length + 1,
        `expected type ${isRange ? 'instant' : 'range'} vector in call to function "${name}", got ${isRange ? 'range' : 'instant'} vector`,
      );
    return { kind: 'call', name, of };
  }

  private selector(): Selector {
    const metric = this.next.kind === 'name' ? this.take().text : '';
    const matchers = this.next.text === '{' ? this.matchers() : [];
    if (this.next.text !== '[') return { kind: 'selector', metric, matchers };
    this.position += 1;
    const seconds = secondsOf(this.expect('duration').text);
    this.expect(']');
    return { kind: 'selector', metric, matchers, seconds };
  }

  private matchers(): Matcher[] {
    this.expect('{');
    const matchers: Matcher[] = [];
    while (this.next.text !== '}') {
      const label = this.expect('name').text;
      const operator = this.take();
      if (!['=', '!=', '=~', '!~'].includes(operator.text)) this.fail(operator);
      matchers.push({
        label,
        operator: operator.text as Matcher['operator'],
        value: textOf(this.expect('text')),
      });
      if (this.next.text === ',') this.position += 1;
      else break;
    }
    this.expect('}');
    return matchers;
  }

  private inParentheses<T>(inside: () => T): T {
    this.expect('(');
    const found = inside();
    this.expect(')');
    return found;
  }

  private get next(): Token {
    // The last token is the end, and nothing is taken after it.
    return this.tokens[this.position] ?? { kind: 'end', text: 'end of input', at: 0 };
  }

  private take(): Token {
    const token = this.next;
    this.position += 1;
    return token;
  }

  /** Takes a token of a kind, or of a text. */
  private expect(what: string): Token {
    if (this.next.kind !== what && this.next.text !== what) this.fail();
    return this.take();
  }

  private fail(token = this.next): never {
    throw new ParseError(token.at, `unexpected ${token.kind === 'end' ? token.text : `"${token.text}"`}`);
  }
}

/** Reads a query. Throws a ParseError that says where it is wrong, as Prometheus does. */
export const parse = (query: string): Expression => new Parser(query).query();
