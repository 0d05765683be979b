import { describe, expect, it } from 'vitest';
import { poolConditionMeaning } from '../../node-pools/model/conditions';
import { explainConditions, notGood } from './conditions';
import { clusterConditionMeaning } from './conditions-of-cluster';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The lists of reference/hypershift-api.md, after the operator's support/conditions/conditions.go. */
const CLUSTER = {
  True: words(`Available ReconciliationActive ReconciliationSucceeded ValidConfiguration SupportedHostedCluster
    ValidHostedControlPlaneConfiguration ValidReleaseImage ValidReleaseInfo IgnitionServerValidReleaseInfo
    ValidProxyConfiguration ValidIDPConfiguration PlatformCredentialsFound ValidOIDCConfiguration InfrastructureReady
    KubeAPIServerAvailable EtcdAvailable UnmanagedEtcdAvailable IgnitionEndpointAvailable ExternalDNSReachable
    DataPlaneConnectionAvailable ControlPlaneConnectionAvailable ClusterVersionSucceeding ClusterVersionUpgradeable
    ClusterVersionAvailable ClusterVersionReleaseAccepted ClusterVersionRetrievedUpdates ValidKubeVirtInfraNetworkMTU
    ValidKubeVirtInfraNetworkPolicyRBAC KubeVirtNodesLiveMigratable EtcdDataEncryptionUpToDate`),
  False: words('Progressing Degraded ClusterVersionFailing ClusterVersionProgressing EtcdRecoveryActive'),
  none: words(`EtcdBackupSucceeded HostedClusterRestoredFromBackup CloudResourcesDestroyed HostedClusterDestroyed
    ClusterSizeComputed ClusterSizeTransitionPending`),
};
const POOL = {
  True: words(`Ready AllMachinesReady AllNodesHealthy ReachedIgnitionEndpoint UpdateManagementEnabled ReconciliationActive
    SupportedVersionSkew ValidGeneratedPayload ValidPlatformImage ValidReleaseImage ValidMachineConfig ValidTuningConfig
    ValidPlatformConfig ValidMachineTemplate ValidArchPlatform KubeVirtNodesLiveMigratable
    performance.operator.openshift.io/Available performance.operator.openshift.io/Upgradeable`),
  False: words(`UpdatingVersion UpdatingConfig UpdatingPlatformMachineTemplate ClusterNetworkCIDRConflict
    AWSResourceTagConflict performance.operator.openshift.io/Degraded performance.operator.openshift.io/Progressing`),
  none: words('AutoscalingEnabled AutorepairEnabled'),
};

describe.each([
  ['HostedCluster', CLUSTER, clusterConditionMeaning],
  ['NodePool', POOL, poolConditionMeaning],
] as const)('meanings of %s', (_kind, lists, meaningOf) => {
  it.each(Object.entries(lists))('good = %s', (good, types) => {
    expect(types.filter((type) => meaningOf(type)?.good !== good)).toEqual([]);
  });

  it('advises wherever something can be wrong and is not just work', () => {
    const judged = [...lists.True, ...lists.False].map((type) => ({ type, meaning: meaningOf(type) }));
    expect(judged.filter(({ meaning }) => !meaning?.takesTime && !meaning?.advice)).toEqual([]);
  });

  it('does not judge a type it does not know', () => {
    expect(meaningOf('SomethingNew')).toBeUndefined();
  });
});

const explain = (type: string, status: string, reason = '') =>
  explainConditions([{ type, status, reason, message: 'as the operator says' }], clusterConditionMeaning)[0];

describe('explainConditions', () => {
  it.each([
    ['Available', 'True', '', true],
    ['Available', 'False', '', false],
    ['Available', 'Unknown', '', undefined],
    ['Degraded', 'True', '', false],
    ['Degraded', 'False', '', true],
    ['Progressing', 'True', 'AsExpected', undefined],
    ['Progressing', 'True', 'Blocked', false],
    ['HostedClusterRestoredFromBackup', 'False', '', undefined],
    ['SomethingNew', 'False', '', undefined],
    ['ClusterVersionRetrievedUpdates', 'False', 'NoChannel', undefined],
    ['ClusterVersionRetrievedUpdates', 'False', 'RemoteFailed', false],
  ])('%s %s %s is %s', (type, status, reason, good) => {
    expect(explain(type, status, reason)?.good).toBe(good);
  });

  it('keeps the words of the operator and advises only where it helps', () => {
    expect(explain('Available', 'False')?.message).toBe('as the operator says');
    expect(explain('Available', 'False')?.advice).toBeDefined();
    expect(explain('Available', 'True')?.advice).toBeUndefined();
  });

  it('puts bad first, then the unknown, then good, each by type', () => {
    const conditions = [
      { type: 'InfrastructureReady', status: 'True' },
      { type: 'EtcdAvailable', status: 'Unknown' },
      { type: 'Degraded', status: 'True' },
      { type: 'Available', status: 'False' },
    ];
    const explained = explainConditions(conditions, clusterConditionMeaning);
    expect(explained.map(({ type }) => type)).toEqual([
      'Available',
      'Degraded',
      'EtcdAvailable',
      'InfrastructureReady',
    ]);
    expect(notGood(explained).map(({ type }) => type)).toEqual(['Available', 'Degraded']);
  });

  it('marks what was judged before the last change of the object', () => {
    const of = (observedGeneration: number) =>
      explainConditions([{ type: 'Ready', status: 'True', observedGeneration }], poolConditionMeaning, 3)[0]
        ?.isStale;
    expect([of(2), of(3)]).toEqual([true, false]);
  });
});
