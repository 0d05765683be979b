import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../resources';
import { releaseOf } from './release';
import { sampleCluster } from './sample-cluster';
import { forceUpgradeTo, upgradeProblem } from './upgrade-gate';

const imageOf = (version: string): string => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

const problem = (to: string, upgradeable: string, forced?: string): string | undefined => {
  const sample = sampleCluster({ release: { image: imageOf(to) } });
  const hostedCluster: HostedCluster = {
    ...sample,
    metadata: {
      ...sample.metadata,
      ...(forced ? { annotations: { [forceUpgradeTo]: imageOf(forced) } } : {}),
    },
    status: {
      conditions: [
        {
          type: 'ClusterVersionUpgradeable',
          status: upgradeable as 'True',
          reason: 'x',
          message: '',
          lastTransitionTime: '2026-06-01T12:00:00Z',
        },
      ],
      version: {
        availableUpdates: null,
        desired: { image: imageOf('4.21.5'), version: '4.21.5' },
        observedGeneration: 1,
      },
    },
  };
  return upgradeProblem(hostedCluster, releaseOf(imageOf(to)));
};

const notUpgradeable = 'cluster version is not upgradeable';
const leftOver = 'force upgrade annotation is present but does not match desired release image';

// Source: specification of node pools and updates, actions; operator.
describe('upgradeProblem', () => {
  it.each([
    ['4.22.1', 'True', undefined, undefined],
    ['4.21.5', 'False', undefined, undefined],
    ['4.21.9', 'False', undefined, undefined],
    ['4.22.1', 'False', undefined, notUpgradeable],
    ['4.22.1', 'Unknown', undefined, notUpgradeable],
    ['4.22.1', 'False', '4.22.1', undefined],
    ['4.22.1', 'False', '4.21.9', leftOver],
    ['4.21.9', 'False', '4.22.1', leftOver],
  ])('4.21.5 to %s, upgradeable %s, forced to %s: %s', (to, upgradeable, forced, words) =>
    expect(problem(to, upgradeable, forced)).toBe(words),
  );
});
