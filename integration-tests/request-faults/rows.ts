import { factsOf, type Call } from '../../src/kubernetes/calls';
import { oneOf, sampled } from '../sample';
import { CLOCKS, REQUEST_FAULTS, SOCKET_FAULTS, WATCH_FAULTS, type RequestFault } from './faults';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

/** One test: a kind of request under a fault. */
export interface Row {
  readonly call: Call;
  readonly scenario: Scenario;
  readonly fault: RequestFault;
}

/** What goes by clocks, or shows what does. */
const CLOCKED: ReadonlySet<Call> = new Set(['list', 'create', 'act', 'open-console', 'metrics']);

const faultsOf = (call: Call): readonly RequestFault[] => {
  if (call === 'watch') return WATCH_FAULTS;
  const faults = factsOf(call).isSocket ? SOCKET_FAULTS : REQUEST_FAULTS;
  return CLOCKED.has(call) ? [...faults, ...CLOCKS] : faults;
};

/** Every kind of request under every fault that can happen to it. */
const allRows = (): readonly Row[] =>
  // The keys of a record are what its type says.
  (Object.keys(SCENARIOS) as Call[]).flatMap((call) => {
    const scenario = SCENARIOS[call];
    if ('unplayed' in scenario) return [];
    return faultsOf(call)
      .filter(({ id }) => scenario.leftOut?.[id] === undefined)
      .map((fault) => ({ call, scenario, fault }));
  });

/** What takes longer, in seconds, is drawn from by itself: one such row makes a run long enough. */
const SHORT = 20;

const isLong = ({ fault }: Row): boolean => (fault.lasts ?? 0) >= SHORT;

/** Each kind of request once, and one row that takes its time. */
const drawnRows = (rows: readonly Row[]): readonly Row[] => {
  const short = rows.filter((row) => !isLong(row));
  const calls = [...new Set(short.map(({ call }) => call))];
  return [
    ...calls.flatMap((call, table) =>
      oneOf(
        short.filter((row) => row.call === call),
        table,
      ),
    ),
    ...oneOf(rows.filter(isLong), calls.length),
  ];
};

/** Of those as many as fit into a run of all tests. */
const SHARE = 0.5;

/** What this run plays. */
export const chosenRows = (): readonly Row[] => sampled(drawnRows(allRows()), SHARE);
