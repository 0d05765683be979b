import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { isInstant, upgradingTo } from '../marks';
import { kubeletOf } from '../hypershift/release';
import type { KubevirtMachine, Machine } from '../resources';
import { KubevirtMachines, Machines } from '../resources';
import { leave } from './machine-deletion';
import { nodePoolAnnotation, releaseAnnotation } from './names';
import { isAimedAt, isStruck } from './strikes';

type Findings = Parameters<typeof withConditions>[1];
type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds from a running VM to a joined node. */
const joining = 60;

type Phase = 'Provisioning' | 'Provisioned' | 'Running' | 'Failed';

const phaseOf = (
  context: Context,
  machine: Machine,
  infrastructure: KubevirtMachine | undefined,
): { phase: Phase; wait?: number } => {
  const { clock } = context;
  // A node that has joined stays one when its VM is down.
  if (machine.status?.nodeRef)
    return { phase: isStruck(context, 'machine-failed', machine) ? 'Failed' : 'Running' };
  if (!infrastructure?.status?.ready) return { phase: 'Provisioning' };
  const wait = clock.remaining(uidOf(machine), 'joining', isInstant(machine) ? 0 : joining);
  if (wait > 0) return { phase: 'Provisioned', wait };
  return { phase: isAimedAt(context, 'node-never-joins', machine) ? 'Provisioned' : 'Running' };
};

/** OpenShift version of the node: an update in place changes it without touching the Machine's spec (operator). */
const versionOf = (machine: Machine): string =>
  annotationOf(machine, releaseAnnotation) ?? machine.spec.version ?? '';

const nodeInfo = (machine: Machine): object => ({
  architecture: 'amd64',
  bootID: uidOf(machine),
  containerRuntimeVersion: 'cri-o://1.35.0',
  kernelVersion: '5.14.0-570.el9.x86_64',
  kubeProxyVersion: '',
  kubeletVersion: kubeletOf(versionOf(machine)),
  machineID: uidOf(machine).replaceAll('-', ''),
  operatingSystem: 'linux',
  osImage: 'Red Hat Enterprise Linux CoreOS 9.6',
  systemUUID: uidOf(machine),
});

const waiting = { reason: 'WaitingForInfrastructure', severity: 'Info' };

const nodeFinding = (context: Context, machine: Machine, hasNode: boolean): Findings[number] => {
  if (!hasNode)
    return {
      type: 'NodeHealthy',
      status: 'False',
      reason: 'NodeProvisioning',
      severity: 'Warning',
      message: 'Waiting for a node with matching ProviderID to exist',
    };
  const isDown = isStruck(context, 'nodes-not-ready', machine);
  const isRestarting = annotationOf(machine, upgradingTo) !== undefined;
  if (!isDown && !isRestarting) return { type: 'NodeHealthy', status: 'True' };
  return {
    type: 'NodeHealthy',
    status: 'False',
    reason: 'NodeConditionsFailed',
    severity: 'Warning',
    message: isDown
      ? 'Node condition Ready is Unknown. Kubelet stopped posting node status.'
      : 'Node condition Ready is False. Node is restarting.',
  };
};

const findingsAt = (context: Context, machine: Machine, phase: Phase): Findings => {
  const hasVm = phase !== 'Provisioning';
  return [
    hasVm
      ? { type: 'Ready', status: 'True' }
      : { type: 'Ready', status: 'False', ...waiting, message: '0 of 2 completed' },
    { type: 'BootstrapReady', status: 'True' },
    hasVm
      ? { type: 'InfrastructureReady', status: 'True' }
      : { type: 'InfrastructureReady', status: 'False', ...waiting },
    nodeFinding(context, machine, phase === 'Running' || phase === 'Failed'),
  ];
};

const failure = (phase: Phase): object =>
  phase === 'Failed'
    ? { failureReason: 'UpdateError', failureMessage: 'VM is in phase Failed and was not started again' }
    : { failureReason: null, failureMessage: null };

const live = async (context: Context, machine: Machine): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace, name } = machine.metadata;
  const infrastructure = cluster.store<KubevirtMachine>(KubevirtMachines).get(namespace, name);
  const { phase, wait } = phaseOf(context, machine, infrastructure);
  const providerID = infrastructure?.spec.providerID;
  const current = providerID ? await cluster.patch(Machines, machine, { spec: { providerID } }) : machine;
  const hasNode = phase === 'Running' || phase === 'Failed';
  await cluster.patchStatus(Machines, current, {
    phase,
    bootstrapReady: true,
    infrastructureReady: phase !== 'Provisioning',
    observedGeneration: current.metadata.generation,
    ...(current.status?.phase === phase ? {} : { lastUpdated: clock.now() }),
    ...failure(phase),
    ...(infrastructure?.status?.addresses ? { addresses: infrastructure.status.addresses } : {}),
    ...(hasNode
      ? {
          nodeRef: { apiVersion: 'v1', kind: 'Node', name, uid: uidOf(machine) },
          nodeInfo: nodeInfo(machine),
        }
      : {}),
    conditions: withConditions(
      current.status?.conditions as Conditions,
      findingsAt(context, machine, phase),
      clock.now(),
    ),
  });
  return wait;
};

/** Cluster API's part: a Machine from provisioning to a node, and its drain at the end. */
export const machineController = (context: Context): Controller => {
  const machines = context.cluster.store<Machine>(Machines);
  return {
    name: 'machines',
    triggers: [
      on(Machines, (machine) => [keyOf(machine)]),
      on(KubevirtMachines, (machine) => [keyOf(machine)]),
      onFaults(() => machines.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || annotationOf(machine, nodePoolAnnotation) === undefined) return undefined;
      return isDeleting(machine) ? leave(context, machine) : live(context, machine);
    },
  };
};
