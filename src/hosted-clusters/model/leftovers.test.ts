import { describe, expect, it } from 'vitest';
import { deletionRecord } from './deletion-record';
import { INFRA_LABEL } from './labels';
import { leftovers, type Neighbourhood } from './leftovers';
import { aCluster, aPool } from './made-for-tests';

const cluster = aCluster({
  spec: { sshKey: { name: 'demo-ssh-key' }, additionalTrustBundle: { name: 'user-ca-bundle' } },
});
const object = (name: string, labels: Record<string, string> = {}) => ({ metadata: { name, labels } });
const nothing: Neighbourhood = { secrets: [], configMaps: [], clusters: [], pools: [] };
const names = (around: Partial<Neighbourhood>) =>
  leftovers(record, { ...nothing, ...around }).references.map(({ name }) => name);
const record = deletionRecord(cluster, [aPool({ spec: { config: [{ name: 'kubelet' }] } })]);

describe('leftovers', () => {
  it('offers what the cluster referred to or what carries its label, and the empty namespace', () => {
    const left = leftovers(record, {
      ...nothing,
      secrets: [
        object('extra', { [INFRA_LABEL]: 'demo-x7k2p' }),
        object('demo-ssh-key'),
        object('unrelated'),
      ],
      configMaps: [object('user-ca-bundle'), object('kubelet')],
    });
    expect(left).toEqual({
      references: [
        { kind: 'Secret', name: 'demo-ssh-key', isOwn: true },
        { kind: 'Secret', name: 'extra', isOwn: true },
        { kind: 'ConfigMap', name: 'kubelet', isOwn: false },
        { kind: 'ConfigMap', name: 'user-ca-bundle', isOwn: false },
      ],
      namespace: 'clusters',
    });
  });

  it.each([
    ['demo-pull-secret', true],
    ['pullsecret-cluster-demo', true],
    ['shared-pull-secret', false],
    ['prod-demo', false],
  ])('Secret %s is its own: %s', (name, isOwn) => {
    const named = deletionRecord(aCluster({ spec: { pullSecret: { name } } }), []);
    expect(leftovers(named, { ...nothing, secrets: [object(name)] }).references).toEqual([
      { kind: 'Secret', name, isOwn },
    ]);
  });

  it('keeps what a neighbour or its pools use, and the namespace with it', () => {
    const neighbour = aCluster({
      name: 'other',
      spec: { sshKey: { name: 'demo-ssh-key' }, additionalTrustBundle: { name: 'user-ca-bundle' } },
    });
    const itsPool = aPool({ name: 'p', clusterName: 'other', spec: { config: [{ name: 'kubelet' }] } });
    expect(
      leftovers(record, {
        secrets: [object('demo-ssh-key')],
        configMaps: [object('user-ca-bundle'), object('kubelet')],
        clusters: [neighbour],
        pools: [itsPool],
      }),
    ).toEqual({ references: [] });
  });

  it('does not take a cluster of another namespace for a neighbour', () => {
    const elsewhere = aCluster({ namespace: 'elsewhere', spec: { sshKey: { name: 'demo-ssh-key' } } });
    expect(names({ secrets: [object('demo-ssh-key')], clusters: [elsewhere] })).toHaveLength(1);
  });

  it('leaves alone what is already being deleted', () => {
    const going = { metadata: { name: 'demo-ssh-key', deletionTimestamp: '2026-11-01T08:00:00Z' } };
    expect(names({ secrets: [going] })).toEqual([]);
  });
});
