import type { Finding } from '../kubernetes/conditions';
import { isDeleting } from '../kubernetes/object';
import type { HostedCluster, Machine, NodePool } from '../resources';
import type { Pause } from './pause';
import type { Release } from './release';

/** All that the status of a NodePool is made of. */
export interface PoolFacts {
  pool: NodePool;
  hostedCluster: HostedCluster;
  release?: Release;
  releaseProblem?: string;
  /** KubeVirt settings that cannot be; reported under the name ValidMachineConfig (operator). */
  platformProblem?: string;
  pause: Pause;
  isIgnitionReady: boolean;
  machines: readonly Machine[];
  desired: number;
  liveMigration?: { isGood: boolean; message: string };
  isUpdatingConfig: boolean;
}

const finding = (type: string, status: 'True' | 'False', reason: string, message = ''): Finding => ({
  type,
  status,
  reason,
  message,
});
const good = (type: string, message = ''): Finding => finding(type, 'True', 'AsExpected', message);
const off = (type: string): Finding => finding(type, 'False', 'AsExpected');

const isRunning = (machine: Machine): boolean => machine.status?.phase === 'Running' && !isDeleting(machine);

export const runningMachines = (machines: readonly Machine[]): Machine[] => machines.filter(isRunning);

/** KubeVirt settings that the schema lets through and the operator refuses. */
export const platformProblem = ({ spec }: NodePool): string | undefined => {
  const kubevirt = spec.platform.kubevirt;
  if (spec.platform.type !== 'KubeVirt' || !kubevirt) return undefined;
  const prefix = 'validation of NodePool KubeVirt platform failed: ';
  if (kubevirt.attachDefaultNetwork === false && !kubevirt.additionalNetworks?.length) {
    return `${prefix}default network cannot be disabled when no additional networks are configured`;
  }
  return undefined;
};

const settings = ({ pool, release, releaseProblem, pause }: PoolFacts): Finding[] => {
  const { autoScaling, management } = pool.spec;
  return [
    autoScaling
      ? good('AutoscalingEnabled', `Maximum nodes: ${autoScaling.max}, Minimum nodes: ${autoScaling.min}`)
      : off('AutoscalingEnabled'),
    good('UpdateManagementEnabled'),
    releaseProblem === undefined
      ? good('ValidReleaseImage', `Using release image: ${release?.image ?? ''}`)
      : finding(
          'ValidReleaseImage',
          'False',
          'ValidationFailed',
          `Failed to get release image: ${releaseProblem}`,
        ),
    good('ValidArchPlatform'),
    pause.finding,
    management.autoRepair ? good('AutorepairEnabled') : off('AutorepairEnabled'),
  ];
};

const updating = ({ pool, release, isUpdatingConfig }: PoolFacts): Finding[] => [
  isUpdatingConfig
    ? finding('UpdatingConfig', 'True', 'AsExpected', 'Updating config in progress')
    : off('UpdatingConfig'),
  release && pool.status?.version !== release.version
    ? finding(
        'UpdatingVersion',
        'True',
        'AsExpected',
        `Updating version in progress. Target version: ${release.version}`,
      )
    : off('UpdatingVersion'),
  off('UpdatingPlatformMachineTemplate'),
];

const notReadyMessage = (machines: readonly Machine[], type: 'Ready' | 'NodeHealthy'): string => {
  const bad = machines.flatMap((machine) => {
    const condition = machine.status?.conditions?.find((each) => each.type === type);
    return condition?.status === 'True'
      ? []
      : [`Machine ${machine.metadata.name}: ${condition?.reason ?? 'WaitingForInfrastructure'}`];
  });
  return [
    `${bad.length} of ${machines.length} machines are not ${type === 'Ready' ? 'ready' : 'healthy'}`,
    ...bad,
  ].join('\n');
};

const machineFinding = (
  facts: PoolFacts,
  type: 'AllMachinesReady' | 'AllNodesHealthy',
  of: 'Ready' | 'NodeHealthy',
): Finding => {
  const { machines, desired } = facts;
  if (desired === 0 && machines.length === 0)
    return type === 'AllMachinesReady' ? off(type) : good(type, 'All is well');
  if (machines.length === 0) return finding(type, 'False', 'NotFound', 'No Machines are created');
  const isGood = machines.every(
    (machine) => machine.status?.conditions?.find((each) => each.type === of)?.status === 'True',
  );
  if (isGood) return good(type, 'All is well');
  return finding(
    type,
    'False',
    of === 'Ready' ? 'WaitingForInfrastructure' : 'NodeProvisioning',
    notReadyMessage(machines, of),
  );
};

const machinery = (facts: PoolFacts): Finding[] => {
  const { desired, machines, liveMigration } = facts;
  const running = runningMachines(machines).length;
  const reached = running > 0 || facts.pool.status?.version !== undefined;
  return [
    good('ValidPlatformImage', 'Bootstrap KubeVirt Image is the one of the release payload'),
    good('ValidMachineTemplate', 'Machine template is valid'),
    good('ValidTuningConfig'),
    good('ValidGeneratedPayload', 'Payload generated successfully'),
    reached || desired === 0
      ? good('ReachedIgnitionEndpoint')
      : finding('ReachedIgnitionEndpoint', 'False', 'IgnitionNotReached'),
    machineFinding(facts, 'AllMachinesReady', 'Ready'),
    machineFinding(facts, 'AllNodesHealthy', 'NodeHealthy'),
    running >= desired
      ? good('Ready')
      : finding(
          'Ready',
          'False',
          'WaitingForAvailableMachines',
          `Minimum availability requires ${desired} replicas, current ${running} available`,
        ),
    ...(liveMigration
      ? [
          liveMigration.isGood
            ? good('KubeVirtNodesLiveMigratable', 'All is well')
            : finding(
                'KubeVirtNodesLiveMigratable',
                'False',
                'KubeVirtNodesNotLiveMigratable',
                liveMigration.message,
              ),
        ]
      : []),
  ];
};

/**
 * The conditions of a NodePool in the operator's order. The operator stops at the first check that fails, so what
 * would come after keeps its old state.
 */
export const poolConditions = (facts: PoolFacts): Finding[] => {
  const observedGeneration = facts.pool.metadata.generation ?? 1;
  const findings = settings(facts);
  const isStopped = facts.releaseProblem !== undefined;
  if (!isStopped) {
    findings.push(
      facts.platformProblem === undefined
        ? good('ValidMachineConfig')
        : finding('ValidMachineConfig', 'False', 'ValidationFailed', facts.platformProblem),
    );
    if (!facts.isIgnitionReady)
      findings.push(
        finding(
          'IgnitionEndpointAvailable',
          'False',
          'IgnitionEndpointMissing',
          'Ignition endpoint not available, waiting',
        ),
      );
    else if (facts.platformProblem === undefined)
      findings.push(
        ...updating(facts),
        good('SupportedVersionSkew', 'Release image version is valid'),
        ...machinery(facts),
      );
  }
  return findings.map((each) => ({ ...each, observedGeneration }));
};
