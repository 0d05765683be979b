import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { aCluster } from '../made-for-tests';

type Parts = NonNullable<Parameters<typeof aCluster>[0]>;
type Version = NonNullable<NonNullable<HostedCluster['status']>['version']>;

/** An image by its tag, as the seeds write it. */
export const imageOf = (version: string): string =>
  `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

/** An entry of a version history. */
export const entry = (
  version: string,
  state: 'Completed' | 'Partial' = 'Completed',
): NonNullable<Version['history']>[number] => ({
  state,
  version,
  image: imageOf(version),
  startedTime: '2026-11-01T08:00:00Z',
  completionTime: state === 'Completed' ? '2026-11-01T08:40:00Z' : null,
  verified: true,
});

/** A cluster that runs `at`, or goes from it to `to`. */
export const clusterAt = (
  at: string,
  { to, version = {}, spec = {}, ...parts }: Parts & { to?: string; version?: Partial<Version> } = {},
): HostedCluster =>
  aCluster({
    ...parts,
    spec: { channel: 'stable-4.21', release: { image: imageOf(to ?? at) }, ...spec },
    status: {
      version: {
        availableUpdates: [],
        observedGeneration: 1,
        desired: { image: imageOf(to ?? at), version: to ?? at },
        history: [...(to === undefined ? [] : [entry(to, 'Partial')]), entry(at)],
        ...version,
      },
    },
  });

/** A conditional update with two risks. */
export const risky = (version: string, recommended?: 'True' | 'False' | 'Unknown') => ({
  release: { version, image: imageOf(version), url: `https://access.example.com/${version}` },
  risks: ['SlowDisks', 'OldFirmware'].map((name) => ({
    name,
    message: `${name} hurts`,
    url: `https://issues.example.com/${name}`,
    matchingRules: [{ type: 'Always' as const }],
  })),
  ...(recommended === undefined
    ? {}
    : {
        conditions: [
          {
            type: 'Recommended',
            status: recommended,
            reason: 'EvaluationFailed',
            message: 'Could not evaluate exposure to update risk SlowDisks',
            lastTransitionTime: '2026-11-01T08:00:00Z',
          },
        ],
      }),
});
