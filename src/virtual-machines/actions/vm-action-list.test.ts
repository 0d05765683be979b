import { describe, expect, it } from 'vitest';
import { message } from '../../i18n/message';
import { VM_ACTION_IDS, type VmFacts, type VmRights } from '../model/vm-actions';
import { someMigration, someVm, someVmi } from '../model/vms-for-tests';
import { splitEligible } from './bulk';
import { likelyActions, vmActions, vmMenu } from './vm-action-list';

const ALLOWED = Object.fromEntries(VM_ACTION_IDS.map((id) => [id, undefined])) as VmRights; // one an action
const actionsOf = (facts: Partial<VmFacts>) =>
  vmActions({ vm: someVm(), reasons: [], ...facts }, ALLOWED, () => undefined);
const menuOf = (facts: Partial<VmFacts>) => vmMenu(actionsOf(facts)).map(({ id }) => id);

describe('the actions of a virtual machine', () => {
  it('share a place where one undoes the other', () => {
    const paused = someVmi({ conditions: { Paused: 'True' } });
    expect(menuOf({ vmi: someVmi() })).toEqual(expect.arrayContaining(['pause', 'migrate']));
    expect(menuOf({ vmi: someVmi() })).not.toContain('unpause');
    expect(menuOf({ vmi: paused })).not.toContain('pause');
    expect(menuOf({ vmi: someVmi(), migration: someMigration() })).not.toContain('migrate');
  });

  it('that fit the state are shown to those who lack the right too', () => {
    const denied = Object.fromEntries(VM_ACTION_IDS.map((id) => [id, message('no right')])) as VmRights; // one an action
    const shown = (facts: Partial<VmFacts>) =>
      vmActions({ vm: someVm(), reasons: [], ...facts }, denied, () => undefined);
    const paused = shown({ vmi: someVmi({ conditions: { Paused: 'True' } }) });
    expect(vmMenu(paused).find(({ id }) => id === 'unpause')?.reason).toEqual(message('no right'));
    expect(likelyActions(paused).map(({ id }) => id)).toEqual(['unpause', 'stop']);
    const moving = shown({ vmi: someVmi(), migration: someMigration() });
    expect(vmMenu(moving).map(({ id }) => id)).toContain('cancel-migration');
  });

  it('name every reason against a migration', () => {
    const reasons = [
      { reason: 'InterfaceNotLiveMigratable', words: message('the bridge') },
      { reason: 'DisksNotLiveMigratable', words: message('the disk') },
    ];
    const { migrate } = actionsOf({ vmi: someVmi(), reasons });
    expect(migrate.because?.map(({ key }) => key)).toEqual(['the bridge', 'the disk']);
    expect(migrate.reason?.values).toEqual({
      count: 2,
      reasons: 'InterfaceNotLiveMigratable, DisksNotLiveMigratable',
    });
    expect(actionsOf({ reasons }).migrate.because).toBeUndefined();
    const without = { ...ALLOWED, migrate: message('no right') };
    expect(
      vmActions({ vm: someVm(), vmi: someVmi(), reasons }, without, () => undefined).migrate,
    ).toMatchObject({
      because: [{ key: 'the bridge' }, { key: 'the disk' }],
    });
  });

  it('say what the run strategy becomes', () => {
    expect(actionsOf({}).stop.note?.values).toEqual({ strategy: 'Halted' });
    expect(actionsOf({ vm: someVm({ spec: { runStrategy: 'Manual' } }) }).start.note).toBeUndefined();
  });

  it.each<[string, Partial<VmFacts>, string[]]>([
    ['running', { vmi: someVmi() }, ['stop', 'restart']],
    ['stopped', { vm: someVm({ spec: { runStrategy: 'Halted' } }) }, ['start', 'delete']],
    ['paused', { vmi: someVmi({ conditions: { Paused: 'True' } }) }, ['unpause', 'stop']],
    ['migrating', { vmi: someVmi(), migration: someMigration() }, ['cancel-migration', 'stop']],
  ])('%s: the two most likely', (_state, facts, ids) => {
    expect(likelyActions(actionsOf(facts)).map(({ id }) => id)).toEqual(ids);
  });
});

it('several at once: each by its own state and the rights in its namespace', () => {
  const named = (name: string, namespace: string, runStrategy = 'Always'): VmFacts => ({
    vm: someVm({ metadata: { name, namespace }, spec: { runStrategy } }),
    reasons: [],
  });
  const chosen = [named('a', 'mine'), named('b', 'theirs'), named('c', 'mine', 'Halted')];
  const { eligible, skipped } = splitEligible('stop', chosen, (namespace) =>
    namespace === 'theirs' ? { ...ALLOWED, stop: message('no right') } : ALLOWED,
  );
  expect(eligible.map(({ vm }) => vm.metadata.name)).toEqual(['a']);
  expect(skipped.map(({ facts, reason }) => [facts.vm.metadata.name, reason.key])).toEqual([
    ['b', 'no right'],
    ['c', 'It is not running.'],
  ]);
});
