import { without } from '../kubernetes/without';
import type { Expression, Matcher, Selector } from './syntax';

export type Labels = Readonly<Record<string, string>>;

/** One measured thing: its labels, and its value at a moment (seconds since the epoch), while there is one. */
export interface Source {
  labels: Labels;
  at: (seconds: number) => number | undefined;
}

/** The measured things of a metric. */
export type Sources = (metric: string) => readonly Source[];

export interface Sample {
  labels: Labels;
  value: number;
}

const isMatched = (labels: Labels, { label, operator, value }: Matcher): boolean => {
  const given = labels[label] ?? '';
  if (operator === '=') return given === value;
  if (operator === '!=') return given !== value;
  // Prometheus anchors its patterns.
  return new RegExp(`^(?:${value})$`).test(given) === (operator === '=~');
};

const chosen = (sources: Sources, { metric, matchers }: Selector): Source[] =>
  sources(metric).filter(({ labels }) => matchers.every((matcher) => isMatched(labels, matcher)));

/** How a value has grown in a second over the last ones; over fewer when it began in between. */
const growth = ({ at }: Source, seconds: number, end: number): number | undefined => {
  const last = at(end);
  if (last === undefined) return undefined;
  // Scrapes are 30 s apart: two of them are needed.
  for (let back = seconds; back >= 30; back -= 15) {
    const first = at(end - back);
    if (first !== undefined) return (last - first) / back;
  }
  return undefined;
};

const withoutName = (labels: Labels): Labels => without(labels, '__name__');

const ofRange = (name: string, selector: Selector, sources: Sources, at: number): Sample[] =>
  chosen(sources, selector).flatMap((source) => {
    const { seconds = 0 } = selector;
    const perSecond = growth(source, seconds, at);
    if (perSecond === undefined) return [];
    return [
      { labels: withoutName(source.labels), value: name === 'increase' ? perSecond * seconds : perSecond },
    ];
  });

const fold: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  avg: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  count: (values) => values.length,
};

const descending = (samples: readonly Sample[]): Sample[] =>
  [...samples].sort((left, right) => right.value - left.value);

const keyOf = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

const aggregate = (name: string, by: readonly string[], samples: readonly Sample[]): Sample[] => {
  const groups = new Map<string, { labels: Labels; values: number[] }>();
  for (const { labels, value } of samples) {
    const kept = Object.fromEntries(
      by.flatMap((label) => (labels[label] === undefined ? [] : [[label, labels[label]]])),
    );
    const group = groups.get(keyOf(kept)) ?? { labels: kept, values: [] };
    group.values.push(value);
    groups.set(keyOf(kept), group);
  }
  return [...groups.values()].map(({ labels, values }) => ({ labels, value: fold[name]?.(values) ?? NaN }));
};

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

const combine = (operator: string, left: readonly Sample[], right: readonly Sample[]): Sample[] => {
  const known = new Map(right.map((sample) => [keyOf(withoutName(sample.labels)), sample]));
  if (operator === 'or') {
    const there = new Set(left.map(({ labels }) => keyOf(withoutName(labels))));
    return [...left, ...right.filter(({ labels }) => !there.has(keyOf(withoutName(labels))))];
  }
  return left.flatMap(({ labels, value }) => {
    const other = known.get(keyOf(withoutName(labels)));
    return other
      ? [{ labels: withoutName(labels), value: arithmetic[operator]?.(value, other.value) ?? NaN }]
      : [];
  });
};

/** A number stands for itself beside every sample of the other side. */
const scaled = (operator: string, samples: readonly Sample[], by: number, isLeft: boolean): Sample[] =>
  samples.map(({ labels, value }) => ({
    labels: withoutName(labels),
    value: arithmetic[operator]?.(...(isLeft ? ([by, value] as const) : ([value, by] as const))) ?? NaN,
  }));

/** What a query comes to at a moment, in seconds since the epoch. */
export const evaluate = (expression: Expression, sources: Sources, at: number): Sample[] => {
  const of = (inner: Expression): Sample[] => evaluate(inner, sources, at);
  switch (expression.kind) {
    case 'number':
      return [{ labels: {}, value: expression.value }];
    case 'selector':
      return chosen(sources, expression).flatMap(({ labels, at: valueAt }) => {
        const value = valueAt(at);
        return value === undefined ? [] : [{ labels, value }];
      });
    case 'call':
      return expression.of.kind === 'selector' && expression.of.seconds !== undefined
        ? ofRange(expression.name, expression.of, sources, at)
        : descending(of(expression.of));
    case 'aggregate':
      return expression.name === 'topk'
        ? descending(of(expression.of)).slice(0, expression.count)
        : aggregate(expression.name, expression.by, of(expression.of));
    case 'binary': {
      const { operator, left, right } = expression;
      if (right.kind === 'number' && operator !== 'or') return scaled(operator, of(left), right.value, false);
      if (left.kind === 'number' && operator !== 'or') return scaled(operator, of(right), left.value, true);
      return combine(operator, of(left), of(right));
    }
  }
};
