import { expect, it } from 'vitest';
import { machineStep } from './machine-step';
import type { PoolMachine } from './pool-machines';

const at = (machine: Partial<PoolMachine>) => machineStep({ name: 'demo-1', pool: 'demo', ...machine });

it.each<[string, Partial<PoolMachine>, string]>([
  ['a Machine alone', { phase: 'Pending' }, 'waiting for its virtual machine ({{phase}})'],
  ['nothing yet', {}, 'waiting for its virtual machine'],
  ['a claim without a volume', { disk: { phase: 'PendingPopulation' } }, 'the root disk is {{phase}}'],
  ['an import', { vmStatus: 'Provisioning', disk: { phase: 'ImportInProgress' } }, 'importing the root disk'],
  ['no room', { vmStatus: 'ErrorUnschedulable', disk: { phase: 'Succeeded' } }, 'virtual machine: {{state}}'],
  [
    'a guest that starts',
    { vmStatus: 'Running', disk: { phase: 'Succeeded' } },
    'started, has not joined yet',
  ],
  ['a node', { vmStatus: 'Running', node: 'demo-1' }, 'joined'],
])('%s', (_what, machine, words) => {
  expect(at(machine).words.key).toBe(words);
});

it('tells only the progress that the server counts', () => {
  expect(at({ disk: { phase: 'ImportInProgress', percent: 45 } }).percent).toBe(45);
  expect(at({ disk: { phase: 'ImportInProgress' } })).not.toHaveProperty('percent');
});
