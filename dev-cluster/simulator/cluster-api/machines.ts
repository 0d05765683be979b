import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { clusterMark } from '../marks';
import { kubeletOf } from '../hypershift/release';
import type { KubevirtMachine, Machine } from '../resources';
import { KubevirtMachines, Machines } from '../resources';
import { nodePoolAnnotation, skipDrain } from './names';

type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds: from a running VM to a joined node, and for draining a node. */
const times = { joining: 60, draining: 20 };

type Phase = 'Provisioning' | 'Provisioned' | 'Running';

const phaseOf = (
  { clock }: Context,
  machine: Machine,
  infrastructure: KubevirtMachine | undefined,
): { phase: Phase; wait?: number } => {
  if (!infrastructure?.status?.ready) return { phase: 'Provisioning' };
  if (machine.status?.phase === 'Running') return { phase: 'Running' };
  const wait = clock.remaining(uidOf(machine), 'joining', times.joining);
  return wait > 0 ? { phase: 'Provisioned', wait } : { phase: 'Running' };
};

const nodeInfo = (machine: Machine): object => ({
  architecture: 'amd64',
  bootID: uidOf(machine),
  containerRuntimeVersion: 'cri-o://1.35.0',
  kernelVersion: '5.14.0-570.el9.x86_64',
  kubeProxyVersion: '',
  kubeletVersion: kubeletOf(machine.spec.version ?? ''),
  machineID: uidOf(machine).replaceAll('-', ''),
  operatingSystem: 'linux',
  osImage: 'Red Hat Enterprise Linux CoreOS 9.6',
  systemUUID: uidOf(machine),
});

const findingsAt = (phase: Phase): Parameters<typeof withConditions>[1] => {
  const hasVm = phase !== 'Provisioning';
  const hasNode = phase === 'Running';
  return [
    hasVm
      ? { type: 'Ready', status: 'True' }
      : {
          type: 'Ready',
          status: 'False',
          reason: 'WaitingForInfrastructure',
          severity: 'Info',
          message: '0 of 2 completed',
        },
    { type: 'BootstrapReady', status: 'True' },
    hasVm
      ? { type: 'InfrastructureReady', status: 'True' }
      : {
          type: 'InfrastructureReady',
          status: 'False',
          reason: 'WaitingForInfrastructure',
          severity: 'Info',
        },
    hasNode
      ? { type: 'NodeHealthy', status: 'True' }
      : {
          type: 'NodeHealthy',
          status: 'False',
          reason: 'NodeProvisioning',
          severity: 'Warning',
          message: 'Waiting for a node with matching ProviderID to exist',
        },
  ];
};

const live = async (context: Context, machine: Machine): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace, name } = machine.metadata;
  const infrastructure = cluster.store<KubevirtMachine>(KubevirtMachines).get(namespace, name);
  const { phase, wait } = phaseOf(context, machine, infrastructure);
  const providerID = infrastructure?.spec.providerID;
  const current = providerID ? await cluster.patch(Machines, machine, { spec: { providerID } }) : machine;
  await cluster.patchStatus(Machines, current, {
    phase,
    bootstrapReady: true,
    infrastructureReady: phase !== 'Provisioning',
    observedGeneration: current.metadata.generation,
    ...(current.status?.phase === phase ? {} : { lastUpdated: clock.now() }),
    ...(infrastructure?.status?.addresses ? { addresses: infrastructure.status.addresses } : {}),
    ...(phase === 'Running'
      ? {
          nodeRef: { apiVersion: 'v1', kind: 'Node', name, uid: uidOf(machine) },
          nodeInfo: nodeInfo(machine),
        }
      : {}),
    conditions: withConditions(current.status?.conditions as Conditions, findingsAt(phase), clock.now()),
  });
  return wait;
};

/** True while the fault hang-deletion keeps the nodes of a machine's cluster from being drained. */
const isStuck = ({ faults }: Context, machine: Machine): boolean => {
  const of = annotationOf(machine, clusterMark);
  return of !== undefined && faults('hang-deletion', split(of)) === 'machine';
};

/** Why a drain goes on, as Cluster API says it. */
const stuckWords = (since: string): string =>
  `Drain not completed yet (started at ${since}):\n* Pod openshift-ingress/router-default-6f8d5c7b9-x2kqp: cannot evict pod as it would violate the pod's disruption budget. The disruption budget router-default needs 1 healthy pods and has 1 currently`;

const drained = (): Parameters<typeof withConditions>[1] => [
  { type: 'DrainingSucceeded', status: 'True' },
  { type: 'VolumeDetachSucceeded', status: 'True' },
];

/** Drains, removes the infrastructure, and lets go when that is gone. */
const leave = async (context: Context, machine: Machine): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { namespace, name } = machine.metadata;
  const now = clock.now();
  const since = machine.status?.deletion?.nodeDrainStartTime ?? now;
  const hangs = isStuck(context, machine);
  const draining = {
    type: 'DrainingSucceeded',
    status: 'False',
    reason: 'Draining',
    severity: 'Info',
    message: hangs ? stuckWords(since) : 'Draining the node before deletion',
  };
  const mustDrain = machine.status?.nodeRef !== undefined && annotationOf(machine, skipDrain) === undefined;
  const wait = mustDrain ? clock.remaining(uidOf(machine), 'draining', times.draining) : 0;
  await cluster.patchStatus(Machines, machine, {
    phase: 'Deleting',
    deletion: { nodeDrainStartTime: since },
    conditions: withConditions(
      machine.status?.conditions as Conditions,
      wait > 0 || hangs ? [draining] : drained(),
      now,
    ),
  });
  if (hangs) return undefined;
  if (wait > 0) return wait;
  const infrastructure = cluster.store<KubevirtMachine>(KubevirtMachines).get(namespace, name);
  if (infrastructure) {
    await cluster.remove(KubevirtMachines, infrastructure);
    return undefined;
  }
  await cluster.patch(Machines, machine, { metadata: { finalizers: null } });
  clock.forget(uidOf(machine));
  return undefined;
};

/** Cluster API's part: a Machine from provisioning to a node, and its drain at the end. */
export const machineController = (context: Context): Controller => {
  const machines = context.cluster.store<Machine>(Machines);
  return {
    name: 'machines',
    triggers: [
      on(Machines, (machine) => [keyOf(machine)]),
      on(KubevirtMachines, (machine) => [keyOf(machine)]),
      onFaults(() => machines.list().filter(isDeleting).map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || annotationOf(machine, nodePoolAnnotation) === undefined) return undefined;
      return isDeleting(machine) ? leave(context, machine) : live(context, machine);
    },
  };
};
