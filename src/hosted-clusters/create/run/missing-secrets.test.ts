import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../../kubernetes/types/object';
import { stripped, withUrlPasswords } from '../../../kubernetes/write/kept-object';
import { createPlan } from '../../../kubernetes/write/plan';
import type { RunSnapshot } from '../../../kubernetes/write/run';
import { certificateDefaults } from '../../fields/certificates/values';
import { objects } from '../objects';
import { defaults, type Values } from '../values';
import {
  missingPasswords,
  missingSecrets,
  newEtcdKey,
  secretEntries,
  urlPassword,
  withCertificate,
  withData,
} from './missing-secrets';
import { ownedBy } from './owned-by';
import { report } from '../../../ui/run/report';

const SECRET = 'a-secret-text';
const values: Values = {
  ...defaults,
  details: {
    ...defaults.details,
    name: 'demo',
    pullSecret: SECRET,
    sshKey: 'ssh-ed25519 AAAA',
    pullSecretName: 'mine',
  },
  infrastructure: {
    ...defaults.infrastructure,
    kubeconfig: SECRET,
    infraNamespace: 'vms',
    certificates: [{ ...certificateDefaults(''), certificate: 'public', key: SECRET }],
  },
};
const made = { infraId: 'demo-x7k2p', etcdKey: newEtcdKey() };
const all = objects(values, made, { namespaceExists: true });
const snapshot: RunSnapshot = {
  id: made.infraId,
  phase: 'stopped',
  items: createPlan(all).items.map((item) => ({ item, state: 'needs-secret' })),
};
const named = (name: string): KubeObject => {
  const found = all.find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('secrets that a reload has lost', () => {
  it('knows each by what the cluster refers to, whatever its name', () => {
    const roles = missingSecrets({
      ...snapshot,
      items: snapshot.items.filter(({ item }) => item.object.kind !== 'NodePool'),
    });
    expect(Object.fromEntries(roles.map(({ name, role }) => [name, role]))).toMatchObject({
      mine: 'pullSecret',
      'demo-ssh-key': 'sshKey',
      'demo-etcd-encryption-key': 'etcdKey',
      'demo-infra-credentials': 'kubeconfig',
      'demo-api-certificate': 'certificate',
    });
  });
  it('puts the text back under the same entry', () => {
    expect(withData(named('mine'), 'pullSecret', SECRET)).toEqual(named('mine'));
    expect(withData(named('demo-infra-credentials'), 'kubeconfig', SECRET)).toEqual(
      named('demo-infra-credentials'),
    );
    const tls = named('demo-api-certificate');
    expect(withCertificate(tls, { certificate: 'public', key: SECRET })).toEqual(tls);
    expect(withData(named('demo-etcd-encryption-key'), 'etcdKey', made.etcdKey)).toEqual(
      named('demo-etcd-encryption-key'),
    );
  });
  it('never takes a Secret that was added in YAML for the key of etcd', () => {
    const added: KubeObject = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'tls', namespace: 'clusters' },
    };
    const items = createPlan([...all, added]).items.map((item) => ({ item, state: 'needs-secret' as const }));
    expect(missingSecrets({ ...snapshot, items }).find(({ name }) => name === 'tls')?.role).toBe('other');
    expect(withData(added, 'other', 'tls.key: a\ntls.crt: "1"')).toEqual({
      ...added,
      stringData: { 'tls.key': 'a', 'tls.crt': '1' },
    });
    expect(['', 'text', '[a]', 'a: {b: c}', 'a: b: c'].map((text) => secretEntries(text)?.key)).not.toContain(
      undefined,
    );
    expect(secretEntries('port: 1')).toBeUndefined();
  });
  it('asks for the password of a proxy, never for its URL', () => {
    const proxy = { ...defaults.networking.proxy, httpProxy: `http://user:${SECRET}@proxy:3128` };
    const networking = { ...defaults.networking, proxy };
    const plan = createPlan(objects({ ...values, networking }, made, { namespaceExists: true }));
    const items = plan.items.map((item) => ({
      item: { ...item, object: stripped(item.object) },
      state: item.object.kind === 'HostedCluster' ? ('needs-secret' as const) : ('created' as const),
    }));
    expect(missingSecrets({ ...snapshot, items })).toEqual([]);
    const [one, ...more] = missingPasswords({ ...snapshot, items });
    expect(more).toEqual([]);
    expect(one?.shown).toBe('http://user@proxy:3128');
    const kept = items.find(({ item }) => item.id === one?.id)?.item.object;
    const whole = plan.items.find(({ id }) => id === one?.id)?.object;
    expect(kept && one && withUrlPasswords(kept, new Map([[one.url, SECRET]]))).toEqual(whole);
    expect(['', 'a b', 'a/b', 'a%2Fb'].map((text) => urlPassword(text) === undefined)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  it('makes a key of 32 bytes', () => {
    expect(atob(newEtcdKey())).toHaveLength(32);
  });
  it('takes only objects with its infraID for its own', () => {
    expect(ownedBy('demo-x7k2p')(named('mine'))).toBe(true);
    expect(ownedBy('demo-other')(named('mine'))).toBe(false);
  });
  it('reports names and words, never data', () => {
    expect(report(snapshot)).toContain('Secret/mine -n clusters');
    expect(report(snapshot)).not.toContain(btoa(SECRET));
  });
});
