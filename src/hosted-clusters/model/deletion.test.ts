import { describe, expect, it } from 'vitest';
import { deletionEffect, deletionRecord, leftovers, references } from './deletion';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from './labels';
import { aCluster, aPool } from './made-for-tests';

const cluster = aCluster({
  spec: {
    sshKey: { name: 'demo-ssh-key' },
    secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'demo-etcd-encryption-key' } } },
    additionalTrustBundle: { name: 'user-ca-bundle' },
    services: [{ service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } }],
  },
});
const owned = { [INFRA_LABEL]: 'demo-x7k2p', [SAFE_TO_DELETE_LABEL]: 'true' };
const object = (name: string, labels: Record<string, string> = {}) => ({ metadata: { name, labels } });
const nothing = { pools: [], machines: [], disks: [], secrets: [] };

describe('references', () => {
  it('finds the Secrets and the bundle once each', () => {
    expect(references(cluster).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Secret demo-pull-secret',
      'Secret demo-ssh-key',
      'Secret demo-etcd-encryption-key',
      'ConfigMap user-ca-bundle',
    ]);
  });
});

describe('deletionEffect', () => {
  it('takes Secrets with both labels and leaves the others it refers to', () => {
    const secrets = [
      object('demo-pull-secret', owned),
      object('demo-ssh-key', { [INFRA_LABEL]: 'demo-x7k2p' }),
      object('demo-etcd-encryption-key', { ...owned, [INFRA_LABEL]: 'other-aaaaa' }),
      object('unrelated'),
    ];
    const effect = deletionEffect(cluster, { ...nothing, secrets, pools: [aPool({})] });
    expect(effect.goes.secrets).toEqual(['demo-pull-secret']);
    expect(effect.goes.pools).toEqual(['demo']);
    expect(effect.stays).toEqual({
      secrets: ['demo-ssh-key', 'demo-etcd-encryption-key'],
      configMaps: ['user-ca-bundle'],
    });
  });

  it('calls every Secret a stayer when Secrets may not be read', () => {
    expect(deletionEffect(cluster, { ...nothing, secrets: undefined }).stays.secrets).toHaveLength(3);
  });

  it('warns of the address pool only where a load balancer is used', () => {
    const count = (hc: typeof cluster) => deletionEffect(hc, nothing).orphans.length;
    expect([count(cluster), count(aCluster({}))]).toEqual([2, 1]);
  });
});

describe('leftovers', () => {
  const record = deletionRecord(cluster);

  it('offers what the cluster referred to or what carries its label, and the empty namespace', () => {
    const left = leftovers(
      record,
      [object('demo-ssh-key'), object('extra', owned), object('unrelated')],
      [object('user-ca-bundle')],
      [],
    );
    expect(left).toEqual({
      references: [
        { kind: 'Secret', name: 'demo-ssh-key' },
        { kind: 'Secret', name: 'extra' },
        { kind: 'ConfigMap', name: 'user-ca-bundle' },
      ],
      namespace: 'clusters',
    });
  });

  it('keeps what a neighbour uses, and the namespace with it', () => {
    const neighbour = aCluster({
      name: 'other',
      spec: { sshKey: { name: 'demo-ssh-key' }, additionalTrustBundle: { name: 'user-ca-bundle' } },
    });
    expect(leftovers(record, [object('demo-ssh-key')], [object('user-ca-bundle')], [neighbour])).toEqual({
      references: [],
    });
  });

  it('does not take a cluster of another namespace for a neighbour', () => {
    const elsewhere = aCluster({ namespace: 'elsewhere', spec: { sshKey: { name: 'demo-ssh-key' } } });
    expect(leftovers(record, [object('demo-ssh-key')], [], [elsewhere]).references).toHaveLength(1);
  });

  it('leaves alone what is already being deleted', () => {
    const going = { metadata: { name: 'demo-ssh-key', deletionTimestamp: '2026-11-01T08:00:00Z' } };
    expect(leftovers(record, [going], [], []).references).toEqual([]);
  });
});
