import { describe, expect, it } from 'vitest';
import { clusterConditions } from './cluster-conditions';
import type { ControlPlaneFacts, Facts, Part } from './facts';
import { pauseOf } from './pause';
import { sampleCluster } from './sample-cluster';

const good: Part = { isReady: true, reason: 'AsExpected', message: 'All is well' };
const bad = (message: string): Part => ({ isReady: false, reason: 'Waiting', message });

const allGood: ControlPlaneFacts = {
  infrastructure: good,
  etcd: good,
  kubeAPIServer: good,
  ignition: good,
  hasKubeconfig: true,
};

const facts = (more: Partial<Facts> = {}): Facts => ({
  hostedCluster: sampleCluster(),
  pause: pauseOf(undefined, 0),
  rollout: { state: 'waiting-for-control-plane', share: 0 },
  release: { image: 'x', version: '4.21.3', arch: 'Multi' },
  ...more,
});

const statusOf = (of: Facts, type: string): string | undefined => {
  const condition = clusterConditions(of).find((each) => each.type === type);
  return condition && [condition.status, condition.reason, condition.message].join(' ');
};

describe('clusterConditions', () => {
  it('begins as the operator does: the version first, the control plane not found, the spec judged last', () => {
    const types = clusterConditions(facts()).map(({ type }) => type);
    expect(types[0]).toBe('ClusterVersionSucceeding');
    const order = [
      'Degraded',
      'EtcdAvailable',
      'Available',
      'ValidConfiguration',
      'SupportedHostedCluster',
      'IgnitionEndpointAvailable',
      'ReconciliationActive',
      'ValidReleaseImage',
      'Progressing',
      'ReconciliationSucceeded',
    ];
    expect(types.filter((type) => order.includes(type))).toEqual(order);
    expect(statusOf(facts(), 'EtcdAvailable')).toBe(
      'Unknown StatusUnknown The hosted control plane is not found',
    );
  });

  it('names each type once', () => {
    const types = clusterConditions(
      facts({ controlPlane: allGood, rollout: { state: 'done', share: 1 } }),
    ).map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });

  it.each([
    ['infrastructure', { infrastructure: bad('no address') }, 'no address'],
    ['kubeconfig', { hasKubeconfig: false }, 'Waiting for hosted control plane kubeconfig to be created'],
    ['etcd', { etcd: bad('no quorum') }, 'no quorum'],
    ['kube-apiserver', { kubeAPIServer: bad('not yet') }, 'not yet'],
  ])('says that Available waits for %s', (_what, part, message) => {
    const available = statusOf(facts({ controlPlane: { ...allGood, ...part } }), 'Available');
    expect(available).toMatch(/^False/);
    expect(available).toContain(message);
  });

  it('blocks on a bad release image', () => {
    const of = facts({ releaseProblem: { reason: 'InvalidImage', message: 'manifest unknown' } });
    expect(statusOf(of, 'ValidReleaseImage')).toBe('False InvalidImage manifest unknown');
    expect(statusOf(of, 'Progressing')).toBe('False Blocked manifest unknown');
    expect(statusOf(of, 'ReconciliationSucceeded')).toMatch(/^False/);
  });

  it('reports failing operators while the ingress is missing', () => {
    const of = facts({ controlPlane: allGood, rollout: { state: 'waiting-for-ingress', share: 0.97 } });
    expect(statusOf(of, 'ClusterVersionFailing')).toMatch(/^True/);
    expect(statusOf(of, 'ClusterVersionSucceeding')).toMatch(/^False/);
    expect(statusOf(of, 'Progressing')).toMatch(/^True/);
  });

  it('says what is degraded, and which machines cannot migrate', () => {
    const of = facts({
      controlPlane: allGood,
      degraded: 'one is missing',
      liveMigration: { isGood: false, message: '1 of 1' },
      mtuProblem: 'too small',
    });
    expect(statusOf(of, 'Degraded')).toBe('True UnavailableReplicas one is missing');
    expect(statusOf(of, 'KubeVirtNodesLiveMigratable')).toBe('False KubeVirtNodesNotLiveMigratable 1 of 1');
    expect(statusOf(of, 'ValidKubeVirtInfraNetworkMTU')).toBe(
      'False KubeVirtSuboptimalMTUDetected too small',
    );
  });
});
