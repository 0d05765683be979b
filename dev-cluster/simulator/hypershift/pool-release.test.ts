import { describe, expect, it } from 'vitest';
import type { HostedCluster, NodePool } from '../resources';
import { poolReleaseProblem, skewProblem } from './pool-release';
import { sampleCluster } from './sample-cluster';

const runs = (version: string): HostedCluster => {
  const sample = sampleCluster();
  const entry = { image: 'x', startedTime: 'a', completionTime: 'b', verified: false };
  return {
    ...sample,
    status: {
      version: {
        availableUpdates: null,
        desired: { image: 'x', version: '9.9.9' },
        observedGeneration: 1,
        history: [
          { ...entry, state: 'Partial', version: '9.9.9' },
          { ...entry, state: 'Completed', version },
        ],
      },
    },
  };
};

const pool = (version: string): NodePool => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: { name: 'demo' },
  spec: {
    clusterName: 'demo',
    release: { image: '' },
    management: { upgradeType: 'Replace' },
    platform: { type: 'KubeVirt' },
  },
  status: { version },
});

// Source: specification of node pools and updates, skew; operator. 5.0 is 4.23.
describe('skewProblem', () => {
  it.each([
    ['4.21.9', '4.21.9', undefined],
    ['4.21.9', '4.18.1', undefined],
    ['4.21.9', '4.17.1', /too old/],
    ['4.21.9', '4.21.12', /cannot be higher/],
    ['4.21.9', '4.22.1', /cannot be higher/],
    ['5.0.1', '4.20.9', undefined],
    ['5.0.1', '4.19.9', /too old/],
  ])('a control plane at %s with a pool at %s: %s', (above, version, words) => {
    const problem = skewProblem(runs(above), version);
    if (words) expect(problem).toMatch(words);
    else expect(problem).toBeUndefined();
  });
});

describe('poolReleaseProblem', () => {
  it.each([
    ['4.21.12', undefined],
    ['4.22.1', /latest version supported is: "4.21.0"/],
    ['4.20.14', /y-stream downgrade from "4.21.5" to "4.20.14"/],
  ])('a pool at 4.21.5 of a control plane at 4.21.9 to %s: %s', (wanted, words) => {
    const problem = poolReleaseProblem(runs('4.21.9'), pool('4.21.5'), wanted);
    if (words) expect(problem).toMatch(words);
    else expect(problem).toBeUndefined();
  });
});
