import { factsOf, type Call } from '../../src/kubernetes/calls';
import { isWhole } from '../seed';
import { REQUEST_FAULTS, SOCKET_FAULTS, WATCH_FAULTS, type RequestFault } from './faults';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

/** One test: a kind of request under a fault. */
export interface Row {
  readonly call: Call;
  readonly scenario: Scenario;
  readonly fault: RequestFault;
}

const faultsOf = (call: Call): readonly RequestFault[] => {
  if (call === 'watch') return WATCH_FAULTS;
  return factsOf(call).isSocket ? SOCKET_FAULTS : REQUEST_FAULTS;
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

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What `npm test` draws from: the refusals that servers give most, and a dropped watch. The rest is for the whole suite. */
const SHORT = new Set(['403', '500', 'watch dropped']);

/** As many rows as fit into a run of all tests: each kind of request once, under a fault that the seed draws. */
const sampledRows = (rows: readonly Row[], seed: number): readonly Row[] => {
  const random = randomFrom(seed);
  const short = rows.filter(({ fault }) => SHORT.has(fault.id));
  return [...new Set(short.map(({ call }) => call))].flatMap((call) => {
    const choice = short.filter((row) => row.call === call);
    const one = choice[Math.floor(random() * choice.length)];
    return one ? [one] : [];
  });
};

/** What this run plays. */
export const chosenRows = (): readonly Row[] =>
  isWhole() ? allRows() : sampledRows(allRows(), Number(process.env.TEST_SEED ?? 0));
