import { describe, expect, it } from 'vitest';
import { FOREIGN } from '../../../integration-tests/foreign-clusters';
import type { ForeignCluster } from '../../../integration-tests/foreign-parts';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolSize } from '../../node-pools/model/pool-size';
import { poolsOfCluster } from '../../node-pools/model/status';
import { clusterRows } from './cluster-row';
import { clusterSentence } from './cluster-sentence';
import { apiUrl, consoleUrl } from './console-url';
import { kubeconfig } from './credentials';
import { deletionEffect } from './deletion';
import { deletionRecord } from './deletion-record';
import { encryptionWords } from './encryption-words';
import { leftovers } from './leftovers';
import { managerOf } from './manager';
import { progress } from './progress';
import { clusterStatus } from './status';

const CREATED = '2026-11-01T08:00:00Z';
const NOW = Date.parse('2026-11-01T08:30:00Z');
const place = { namespace: 'clusters', name: 'demo' };

/** As the API server keeps it before the operator has said anything. */
const kept = <Kind extends { metadata: object }>(object: Kind): Kind => ({
  ...object,
  metadata: { ...object.metadata, creationTimestamp: CREATED, uid: 'uid' },
});
// The fixtures are plain objects; that they are of their kind is tried on the API server.
const clusterOf = ({ cluster }: ForeignCluster) => kept(cluster) as object as HostedCluster;
const poolsOf = ({ pools }: ForeignCluster) => pools.map((pool) => kept(pool) as object as NodePool);

describe.each(Object.entries(FOREIGN))('a cluster made by %s', (_by, shape) => {
  const made = shape(place);
  const cluster = clusterOf(made);
  const pools = poolsOf(made);
  const named = (kind: string) => made.others.filter((other) => other.kind === kind);

  it('is a row with its own pools', () => {
    const [row] = clusterRows([cluster], pools);
    expect(row?.pools).toHaveLength(pools.length);
    expect(row?.status.id).toBe('creating');
    expect(row?.nodes.desired).toBeGreaterThan(0);
    expect(poolsOfCluster(pools, cluster)).toHaveLength(pools.length);
    for (const pool of pools) expect(poolSize(pool).values).toEqual({ cores: 2, memory: '8 GiB' });
  });

  it('is told in a sentence, also before the operator has spoken, and hints when that takes long', () => {
    const value = progress(cluster, pools, NOW);
    const sentence = clusterSentence(cluster, pools, clusterStatus(cluster, pools), value);
    expect(sentence?.text.key).toMatch(/addresses of the control plane/);
    expect(sentence?.next).toBeDefined();
  });

  it('says of each way in why there is none yet', () => {
    expect([consoleUrl(cluster).reason, apiUrl(cluster).reason, kubeconfig(cluster).reason]).not.toContain(
      undefined,
    );
    expect(encryptionWords(cluster).key).not.toBe('');
  });

  it('leaves the Secrets and ConfigMaps that the operator does not own, and only these', () => {
    const secrets = named('Secret');
    const { goes, stays } = deletionEffect(cluster, {
      pools,
      machines: [],
      volumes: [],
      claims: [],
      storageClasses: [],
      secrets,
    });
    const left = [
      ...stays.secrets.map((name) => `Secret ${name}`),
      ...stays.configMaps.map((name) => `ConfigMap ${name}`),
    ];
    expect(left.sort()).toEqual([...made.stays, ...made.staysShared].sort());
    expect(goes.secrets.length + stays.secrets.length).toBe(secrets.length);
  });

  it('offers for removal what is its own, and what may be shared only on request', () => {
    const { references } = leftovers(deletionRecord(cluster, pools), {
      secrets: named('Secret').filter(({ metadata }) =>
        made.stays.concat(made.staysShared).includes(`Secret ${metadata.name}`),
      ),
      configMaps: named('ConfigMap'),
      clusters: [],
      pools: [],
    });
    const of = (isOwn: boolean) =>
      references.filter((one) => one.isOwn === isOwn).map(({ kind, name }) => `${kind} ${name}`);
    expect(of(true).sort()).toEqual([...made.stays].sort());
    expect(of(false)).toEqual(made.staysShared);
  });
});

it('knows who would make a cluster again', () => {
  const managers = Object.entries(FOREIGN).map(([by, shape]) => [
    by,
    managerOf(clusterOf(shape(place)).metadata)?.name,
  ]);
  expect(managers.filter(([, name]) => name !== undefined)).toEqual([['Argo CD', 'fleet-clusters']]);
});
