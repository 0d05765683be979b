import { describe, expect, it } from 'vitest';
import { explainConditions } from '../../hosted-clusters/model/conditions';
import { poolConditionMeaning } from './conditions';

/** The operator's own table (support/conditions) and the notes of the specification, node pools, status. */
const POLARITY: Readonly<Record<'True' | 'False' | 'none', readonly string[]>> = {
  True: [
    'Ready',
    'AllMachinesReady',
    'AllNodesHealthy',
    'ReachedIgnitionEndpoint',
    'UpdateManagementEnabled',
    'ReconciliationActive',
    'SupportedVersionSkew',
    'ValidGeneratedPayload',
    'ValidPlatformImage',
    'ValidReleaseImage',
    'ValidMachineConfig',
    'ValidTuningConfig',
    'ValidPlatformConfig',
    'ValidMachineTemplate',
    'ValidArchPlatform',
    'KubeVirtNodesLiveMigratable',
    'performance.operator.openshift.io/Available',
    'performance.operator.openshift.io/Upgradeable',
  ],
  False: [
    'UpdatingVersion',
    'UpdatingConfig',
    'UpdatingPlatformMachineTemplate',
    'ClusterNetworkCIDRConflict',
    'AWSResourceTagConflict',
    'performance.operator.openshift.io/Degraded',
    'performance.operator.openshift.io/Progressing',
  ],
  none: ['AutoscalingEnabled', 'AutorepairEnabled'],
};

const judged = (type: string, status: string, reason = ''): boolean | undefined =>
  explainConditions([{ type, status, reason }], poolConditionMeaning)[0]?.good;

describe('what a condition of a pool means', () => {
  it.each(Object.entries(POLARITY).flatMap(([good, types]) => types.map((type) => [type, good] as const)))(
    'operator: %s is good when %s, and has words',
    (type, good) => {
      const meaning = poolConditionMeaning(type);
      expect(meaning?.good).toBe(good);
      expect(meaning?.meaning.key).toBeTruthy();
      if (good === 'True') expect(meaning?.advice?.key).toBeTruthy();
    },
  );

  it.each<[source: string, type: string, status: string, good: boolean | undefined]>([
    ['chapter: UpdatingVersion False is not red', 'UpdatingVersion', 'False', true],
    ['chapter: a rollout takes time, which is no fault', 'UpdatingVersion', 'True', undefined],
    ['chapter: CIDR conflict True is red', 'ClusterNetworkCIDRConflict', 'True', false],
    ['operator: a failing payload has an empty status', 'ValidGeneratedPayload', '', false],
    ['operator: not judged yet', 'Ready', 'Unknown', undefined],
    ['nobody knows it', 'SomethingNew', 'False', undefined],
  ])('%s', (_source, type, status, good) => {
    expect(judged(type, status)).toBe(good);
  });
});
