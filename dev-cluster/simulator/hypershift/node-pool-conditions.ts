import { isAvailable, isBroken } from '../cluster-api/machine-health';
import type { Finding } from '../kubernetes/conditions';
import { conditionOf, isTrue } from '../kubernetes/conditions';
import type { Machine } from '../resources';
import type { PoolFacts } from './pool-facts';
import { userDataOf } from './pool-machinery';

/** Broken machines above this number keep auto repair from acting (operator). */
export const mostBroken = 2;

const finding = (type: string, status: 'True' | 'False', reason: string, message = ''): Finding => ({
  type,
  status,
  reason,
  message,
});
const good = (type: string, message = ''): Finding => finding(type, 'True', 'AsExpected', message);
const off = (type: string): Finding => finding(type, 'False', 'AsExpected');
const failed = (type: string, message: string): Finding =>
  finding(type, 'False', 'ValidationFailed', message);

const settings = ({ pool, release, problems, pause }: PoolFacts): Finding[] => {
  const { autoScaling, management } = pool.spec;
  return [
    autoScaling
      ? good('AutoscalingEnabled', `Maximum nodes: ${autoScaling.max}, Minimum nodes: ${autoScaling.min}`)
      : off('AutoscalingEnabled'),
    good('UpdateManagementEnabled'),
    problems.release === undefined
      ? good('ValidReleaseImage', `Using release image: ${release?.image ?? ''}`)
      : failed('ValidReleaseImage', `Failed to get release image: ${problems.release}`),
    good('ValidArchPlatform'),
    pause.finding,
    management.autoRepair ? good('AutorepairEnabled') : off('AutorepairEnabled'),
  ];
};

const updateFinding = (type: string, isUpdating: boolean, words: string, { inPlace }: PoolFacts): Finding => {
  if (!isUpdating) return off(type);
  if (inPlace.failure !== undefined) return finding(type, 'False', 'InplaceUpgradeFailed', inPlace.failure);
  return good(type, inPlace.counts === undefined ? words : `${words}. ${inPlace.counts}`);
};

const updating = (facts: PoolFacts): Finding[] => {
  const { updating: is, targets } = facts;
  const { version = '', config = '', template = '' } = targets ?? {};
  return [
    updateFinding(
      'UpdatingConfig',
      is.config,
      `Updating config in progress. Target config: ${config}`,
      facts,
    ),
    updateFinding(
      'UpdatingVersion',
      is.version,
      `Updating version in progress. Target version: ${version}`,
      facts,
    ),
    is.template
      ? good(
          'UpdatingPlatformMachineTemplate',
          `platform machine template update in progress. Target template: ${template}`,
        )
      : off('UpdatingPlatformMachineTemplate'),
  ];
};

const stateOf = (machine: Machine, type: 'Ready' | 'NodeHealthy') =>
  conditionOf(machine.status?.conditions, type);

const machineFinding = (
  { machines, desired }: PoolFacts,
  type: 'AllMachinesReady' | 'AllNodesHealthy',
  of: 'Ready' | 'NodeHealthy',
): Finding => {
  if (desired === 0 && machines.length === 0)
    return type === 'AllMachinesReady' ? off(type) : good(type, 'All is well');
  if (machines.length === 0) return finding(type, 'False', 'NotFound', 'No Machines are created');
  const bad = machines.filter((machine) => stateOf(machine, of)?.status !== 'True');
  if (bad.length === 0) return good(type, 'All is well');
  const reasonOf = (machine: Machine): string => stateOf(machine, of)?.reason ?? 'WaitingForInfrastructure';
  const reasons = new Set(bad.map(reasonOf));
  const [only = ''] = reasons;
  return finding(
    type,
    'False',
    reasons.size === 1 ? only : 'MultipleReasons',
    [
      `${bad.length} of ${machines.length} machines are not ${of === 'Ready' ? 'ready' : 'healthy'}`,
      ...bad.map((machine) => `Machine ${machine.metadata.name}: ${reasonOf(machine)}`),
    ].join('\n'),
  );
};

/** Whether a machine of the present configuration has fetched it; an update in place fetches nothing anew (operator). */
const reached = ({ pool, targets, machines, desired }: PoolFacts): Finding => {
  const type = 'ReachedIgnitionEndpoint';
  const wasReached = isTrue(pool.status?.conditions, type);
  const isInPlace = pool.spec.management.upgradeType === 'InPlace';
  const isCurrent = ({ spec, status }: Machine): boolean =>
    status?.nodeRef !== undefined &&
    (targets === undefined || spec.bootstrap.dataSecretName === userDataOf(pool, targets));
  return desired === 0 || (isInPlace && wasReached) || machines.some(isCurrent)
    ? good(type)
    : finding(type, 'False', 'ignitionNotReached');
};

const readiness = ({ pool, desired, machines, machinery }: PoolFacts): Finding => {
  const broken = machines.filter(isBroken).length;
  if (pool.spec.management.autoRepair && broken > mostBroken)
    return finding(
      'Ready',
      'False',
      'TooManyUnhealthy',
      `Remediation is not allowed, the number of not started or unhealthy machines exceeds maxUnhealthy (total: ${machines.length}, unhealthy: ${broken}, maxUnhealthy: ${mostBroken})`,
    );
  const available =
    (machinery.deployment ?? machinery.set)?.status?.availableReplicas ?? machines.filter(isAvailable).length;
  return available >= desired
    ? good('Ready')
    : finding(
        'Ready',
        'False',
        'WaitingForAvailableMachines',
        `Minimum availability requires ${desired} replicas, current ${available} available`,
      );
};

const migration = ({ liveMigration }: PoolFacts): Finding[] => {
  const type = 'KubeVirtNodesLiveMigratable';
  if (!liveMigration) return [];
  return [
    liveMigration.isGood
      ? good(type, 'All is well')
      : finding(type, 'False', 'KubeVirtNodesNotLiveMigratable', liveMigration.message),
  ];
};

const machinery = (facts: PoolFacts): Finding[] => [
  good('ValidPlatformImage', 'Bootstrap KubeVirt Image is the one of the release payload'),
  good('ValidMachineTemplate', 'Machine template is valid'),
  good('ValidTuningConfig'),
  good('ValidGeneratedPayload', 'Payload generated successfully'),
  reached(facts),
  machineFinding(facts, 'AllMachinesReady', 'Ready'),
  machineFinding(facts, 'AllNodesHealthy', 'NodeHealthy'),
  readiness(facts),
  ...migration(facts),
];

const afterRelease = (facts: PoolFacts): Finding[] => {
  const { problems, isIgnitionReady } = facts;
  const config =
    problems.config === undefined
      ? good('ValidMachineConfig')
      : failed('ValidMachineConfig', problems.config);
  if (!isIgnitionReady)
    return [
      config,
      finding(
        'IgnitionEndpointAvailable',
        'False',
        'IgnitionEndpointMissing',
        'Ignition endpoint not available, waiting',
      ),
    ];
  if (problems.config !== undefined) return [config];
  const skew =
    problems.skew === undefined
      ? good('SupportedVersionSkew', 'Release image version is valid')
      : finding('SupportedVersionSkew', 'False', 'UnsupportedSkew', problems.skew);
  const before = [config, ...updating(facts), skew];
  return problems.tuning === undefined
    ? [...before, ...machinery(facts)]
    : [...before, failed('ValidTuningConfig', problems.tuning)];
};

/**
 * The conditions of a NodePool in the operator's order. The operator stops at the first check that fails, so what
 * would come after keeps its old state.
 */
export const poolConditions = (facts: PoolFacts): Finding[] => {
  const observedGeneration = facts.pool.metadata.generation ?? 1;
  const rest = facts.problems.release === undefined ? afterRelease(facts) : [];
  return [...settings(facts), ...rest].map((each) => ({ ...each, observedGeneration }));
};
