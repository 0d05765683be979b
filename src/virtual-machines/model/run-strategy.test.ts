import { describe, expect, it } from 'vitest';
import { RUN_STRATEGIES, type RunStrategy } from './run-strategy';
import { refusal, strategyAfter, VM_ACTION_IDS, type VmActionId, type VmRights } from './vm-actions';
import { someVm, someVmi } from './vms-for-tests';

const ALLOWED = Object.fromEntries(VM_ACTION_IDS.map((id) => [id, undefined])) as VmRights; // one an action

const NOT_RUNNING = 'It is not running.';
const RUNS = 'It is running already, or starting.';
const BY_ITSELF = 'With run strategy {{strategy}} it starts by itself. Stop it to keep it off.';
const NO_RESTART = 'With run strategy {{strategy}} it cannot be restarted.';

// Each run strategy by each phase of the instance; undefined = enabled. Source: KubeVirt's table of run strategies
// (virt-api subresources) and the specification of this plugin, virtual machines, actions.
describe.each<[RunStrategy, Record<'start' | 'stop' | 'restart', readonly (string | undefined)[]>]>([
  [
    'Halted',
    {
      start: [undefined, RUNS, RUNS, undefined, undefined],
      stop: [
        NOT_RUNNING,
        'It is stopping already. Force stop ends it at once.',
        'It is stopping already. Force stop ends it at once.',
        NOT_RUNNING,
        NOT_RUNNING,
      ],
      restart: [NO_RESTART, NO_RESTART, NO_RESTART, NO_RESTART, NO_RESTART],
    },
  ],
  [
    'Always',
    {
      start: [BY_ITSELF, RUNS, RUNS, BY_ITSELF, BY_ITSELF],
      stop: [undefined, undefined, undefined, undefined, undefined],
      restart: [NOT_RUNNING, undefined, undefined, undefined, undefined],
    },
  ],
  [
    'Once',
    {
      start: [BY_ITSELF, RUNS, RUNS, BY_ITSELF, BY_ITSELF],
      stop: [undefined, undefined, undefined, undefined, undefined],
      restart: [NO_RESTART, NO_RESTART, NO_RESTART, NO_RESTART, NO_RESTART],
    },
  ],
  [
    'Manual',
    {
      start: [undefined, RUNS, RUNS, undefined, undefined],
      stop: [NOT_RUNNING, undefined, undefined, NOT_RUNNING, NOT_RUNNING],
      restart: [NOT_RUNNING, undefined, undefined, undefined, undefined],
    },
  ],
  [
    'RerunOnFailure',
    {
      start: [
        undefined,
        RUNS,
        RUNS,
        undefined,
        'With run strategy RerunOnFailure it starts again by itself after a failure.',
      ],
      stop: [NOT_RUNNING, undefined, undefined, NOT_RUNNING, NOT_RUNNING],
      restart: [NOT_RUNNING, undefined, undefined, undefined, undefined],
    },
  ],
])('run strategy %s', (strategy, expected) => {
  const phases = [undefined, 'Scheduling', 'Running', 'Succeeded', 'Failed'];
  it.each(['start', 'stop', 'restart'] as const)('%s, by the phase of the instance', (id) => {
    const vm = someVm({ spec: { runStrategy: strategy } });
    const found = phases.map(
      (phase) =>
        refusal(id, { vm, vmi: phase === undefined ? undefined : someVmi({ phase }), reasons: [] }, ALLOWED)
          ?.key,
    );
    expect(found).toEqual(expected[id]);
  });
});

it('says what a run strategy becomes', () => {
  const after = (id: VmActionId) => RUN_STRATEGIES.map((strategy) => strategyAfter(id, strategy));
  expect(after('start')).toEqual([undefined, undefined, undefined, 'Always', undefined]);
  expect(after('stop')).toEqual(['Halted', undefined, undefined, undefined, 'Halted']);
  expect(after('restart')).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
