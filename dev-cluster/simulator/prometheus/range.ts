import { evaluate } from './evaluate';
import type { Labels, Sources } from './evaluate';
import { parse } from './parse';

/** Points of a line that Prometheus gives at most. */
const mostPoints = 11_000;

/** What is wrong with a question; Prometheus answers 400 with it. */
export class BadData extends Error {}

/** A matrix, as Prometheus writes it. */
export interface Line {
  metric: Labels;
  values: [seconds: number, value: string][];
}

export interface Question {
  query: string;
  start: number;
  end: number;
  /** Seconds between two points. */
  step: number;
}

const numberOf = (search: URLSearchParams, name: string): number => {
  const text = search.get(name) ?? '';
  const isDuration = name === 'step' && /^\d+s$/.test(text);
  const value = isDuration ? Number.parseInt(text, 10) : Number(text);
  const time = Number.isFinite(value) ? value : Date.parse(text) / 1000;
  if (text === '' || Number.isNaN(time))
    throw new BadData(
      `invalid parameter "${name}": cannot parse "${text}" to a valid ${name === 'step' ? 'duration' : 'timestamp'}`,
    );
  return time;
};

/** Reads the parameters of a range query. Throws BadData in the words of Prometheus. */
export const questionOf = (search: URLSearchParams): Question => {
  const [start, end, step] = ['start', 'end', 'step'].map((name) => numberOf(search, name));
  if (start === undefined || end === undefined || step === undefined) throw new BadData('no range');
  if (end < start) throw new BadData('invalid parameter "end": end timestamp must not be before start time');
  if (step <= 0)
    throw new BadData(
      'invalid parameter "step": zero or negative query resolution step widths are not accepted. Try a positive integer',
    );
  if ((end - start) / step > mostPoints)
    throw new BadData(
      'exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)',
    );
  return { query: search.get('query') ?? '', start, end, step };
};

const keyOf = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

/** The lines of a query, in the order of their labels. Throws BadData when it cannot be read. */
export const linesOf = ({ query, start, end, step }: Question, sources: Sources): Line[] => {
  const lines = new Map<string, Line>();
  let expression;
  try {
    expression = parse(query);
  } catch (error) {
    throw new BadData(`invalid parameter "query": ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
  // Nothing is measured yet of a time to come.
  const last = Math.min(end, Date.now() / 1000);
  for (let at = start; at <= last; at += step) {
    for (const { labels, value } of evaluate(expression, sources, at)) {
      const line = lines.get(keyOf(labels)) ?? { metric: labels, values: [] };
      line.values.push([at, String(value)]);
      lines.set(keyOf(labels), line);
    }
  }
  return [...lines.entries()].sort(([left], [right]) => left.localeCompare(right)).map(([, line]) => line);
};
