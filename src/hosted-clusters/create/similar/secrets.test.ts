import { describe, expect, it } from 'vitest';
import { SAFE_TO_DELETE_LABEL } from '../../model/labels';
import { isSharedSecret } from './secrets';

describe('whether a Secret is shared', () => {
  const cluster = { name: 'demo', uid: 'u' };
  const nearby = [
    { metadata: { name: 'team-pull' } },
    { metadata: { name: 'democracy' } },
    { metadata: { name: 'demo-pull-secret' } },
    { metadata: { name: 'pullsecret-cluster-demo' } },
    { metadata: { name: 'going', labels: { [SAFE_TO_DELETE_LABEL]: 'true' } } },
    {
      metadata: { name: 'owned', ownerReferences: [{ apiVersion: 'v1', kind: 'K', name: 'demo', uid: 'u' }] },
    },
  ];
  it.each([
    ['team-pull', true],
    ['democracy', true],
    ['demo-pull-secret', false],
    ['pullsecret-cluster-demo', false],
    ['going', false],
    ['owned', false],
    ['not-there', false],
    ['', false],
  ])('%s: %s', (name, shared) => expect(isSharedSecret(name, cluster, nearby)).toBe(shared));
  it('is not, where nobody can say', () =>
    expect(isSharedSecret('team-pull', cluster, undefined)).toBe(false));
});
