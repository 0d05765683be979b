import { describe, expect, it } from 'vitest';
import { dropDraft, hasSecret, loadDraft, saveDraft, withoutSecrets, type DraftStorage } from './draft';

const storage = () => {
  const kept = new Map<string, string>();
  const made: DraftStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { made, text: () => [...kept.values()].join() };
};

const defaults = { name: '', pullSecret: '', pools: [{ token: '', size: '8Gi' }], added: 'later' };
const values = {
  name: 'demo',
  pullSecret: 'hush',
  pools: [
    { token: 'hush1', size: '1Gi' },
    { token: 'hush2', size: '2Gi' },
  ],
};
const secrets = ['pullSecret', 'pools.*.token'];
/** Stands for what takes out secrets that have no name of their own. */
const toDraft = <T extends { added?: string }>(all: T): T => ({ ...all, added: 'later' });

describe('a draft', () => {
  it('never holds a secret, not even one in a list', () => {
    const { made, text } = storage();
    saveDraft(made, 'create', values, { secrets }, 5);
    expect(text()).toContain('demo');
    expect(text()).not.toContain('hush');
    expect(values.pullSecret).toBe('hush');
  });

  it('never holds a secret that has no name of its own', () => {
    const { made, text } = storage();
    saveDraft(made, 'create', { ...values, added: 'hush3' }, { secrets, toDraft }, 5);
    expect(text()).toContain('later');
    expect(text()).not.toContain('hush');
  });

  it('comes back over the defaults', () => {
    const { made } = storage();
    saveDraft(made, 'create', values, { secrets }, 5);
    expect(loadDraft(made, 'create', defaults)).toEqual({
      values: { ...defaults, ...withoutSecrets(values, { secrets }) },
      at: 5,
    });
    dropDraft(made, 'create');
    expect(loadDraft(made, 'create', defaults)).toBeUndefined();
  });

  it('is nothing when it cannot be read or kept', () => {
    const broken: DraftStorage = {
      getItem: () => '{"values": 1}',
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    expect(loadDraft(broken, 'create', defaults)).toBeUndefined();
    expect(() => saveDraft(broken, 'create', values, { secrets }, 5)).not.toThrow();
  });
});

it('knows whether a secret was typed', () => {
  expect(hasSecret(values, { secrets: ['pools.*.token'] })).toBe(true);
  expect(hasSecret(defaults, { secrets })).toBe(false);
  expect(hasSecret({ ...defaults, added: 'hush' }, { secrets, toDraft })).toBe(true);
  expect(hasSecret(defaults, { secrets, toDraft })).toBe(false);
});
