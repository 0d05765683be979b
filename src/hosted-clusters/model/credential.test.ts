import { describe, expect, it } from 'vitest';
import { credentialTexts, filling, withoutOverwriting } from './credential';

describe('what choosing a credential does', () => {
  it('fills what is empty', () => {
    expect(filling({ pullSecret: 'a', kubeconfig: 'k' }, {}, {})).toEqual({
      fill: { pullSecret: 'a', kubeconfig: 'k' },
      clear: [],
      overwrites: [],
    });
  });
  it('asks before it overwrites what was typed, not for what is the same', () => {
    const { overwrites } = filling(
      { pullSecret: 'a', 'ssh-publickey': 's' },
      { pullSecret: 'typed', 'ssh-publickey': 's' },
      {},
    );
    expect(overwrites).toEqual(['pullSecret']);
  });
  it('replaces what another credential had filled without asking, and empties what it lacks', () => {
    const before = { pullSecret: 'a', kubeconfig: 'k', externalInfraNamespace: 'n' };
    const current = { ...before, externalInfraNamespace: 'typed' };
    expect(filling({ pullSecret: 'b' }, current, before)).toEqual({
      fill: { pullSecret: 'b' },
      clear: ['kubeconfig'],
      overwrites: [],
    });
  });
  it('can leave alone what was typed', () => {
    const all = filling({ pullSecret: 'a', kubeconfig: 'k' }, { pullSecret: 'typed' }, {});
    expect(withoutOverwriting(all)).toEqual({ fill: { kubeconfig: 'k' }, clear: [], overwrites: [] });
  });
  it('takes an empty entry for none', () => {
    expect(credentialTexts((key) => (key === 'pullSecret' ? 'a' : ''))).toEqual({ pullSecret: 'a' });
  });
});
