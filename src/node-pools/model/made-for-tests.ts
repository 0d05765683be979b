import type { KubevirtMachine } from '../../kubernetes/types/generated/kubevirt-machine';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

export const SINCE = '2026-11-01T08:00:00Z';

/** A condition in short: its status, or status with reason and message. */
type Conditions = Readonly<
  Record<string, 'True' | 'False' | readonly ['True' | 'False', string?, string?, string?]>
>;

const conditionsOf = (conditions: Conditions) =>
  Object.entries(conditions).map(([type, value]) => {
    const [status, reason = '', message = '', lastTransitionTime = SINCE] =
      typeof value === 'string' ? [value] : value;
    return { type, status, reason, message, lastTransitionTime };
  });

interface InstanceParts {
  conditions?: Conditions;
  volumes?: readonly { claim: string; accessModes: string[] }[];
  node?: string;
}

/** A running instance with only what a test speaks of. Used by tests only. */
export const anInstance = ({
  conditions = {},
  volumes = [],
  node = 'worker-1',
}: InstanceParts): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name: 'demo-x', namespace: 'clusters-demo' },
  spec: { domain: { devices: {} } },
  status: {
    nodeName: node,
    conditions: conditionsOf(conditions),
    volumeStatus: volumes.map(({ claim, accessModes }, index) => ({
      name: `disk-${index}`,
      target: 'vda',
      persistentVolumeClaimInfo: { claimName: claim, accessModes },
    })),
  },
});

/** A machine of the KubeVirt provider. Used by tests only. */
export const aKubevirtMachine = (conditions: Conditions): KubevirtMachine => ({
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1',
  kind: 'KubevirtMachine',
  metadata: { name: 'demo-x', namespace: 'clusters-demo' },
  spec: {},
  status: { ready: true, conditions: conditionsOf(conditions) },
});

interface MachineParts {
  name?: string;
  version?: string;
  template?: string;
  created?: string;
  deleted?: string;
  conditions?: Conditions;
  status?: Partial<NonNullable<Machine['status']>>;
  annotations?: Record<string, string>;
  drainTimeout?: string;
  isJoined?: boolean;
}

/** A Machine of the pool demo. Used by tests only. */
export const aMachine = ({
  name = 'demo-x',
  version = '4.21.3',
  created = SINCE,
  conditions = {},
  status = {},
  isJoined = true,
  ...parts
}: MachineParts = {}): Machine => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'Machine',
  metadata: {
    name,
    namespace: 'clusters-demo',
    creationTimestamp: created,
    annotations: { 'hypershift.openshift.io/nodePool': 'clusters/demo', ...parts.annotations },
    labels: { 'cluster.x-k8s.io/set-name': parts.template ?? 'demo-new' },
    ...(parts.deleted ? { deletionTimestamp: parts.deleted } : {}),
  },
  spec: {
    clusterName: 'demo',
    version,
    bootstrap: {},
    infrastructureRef: { name },
    ...(parts.drainTimeout ? { nodeDrainTimeout: parts.drainTimeout } : {}),
  },
  status: {
    phase: isJoined ? 'Running' : 'Provisioned',
    ...(isJoined ? { nodeRef: { name } } : {}),
    conditions: conditionsOf(conditions),
    ...status,
  },
});

/** The MachineDeployment of the pool demo. Used by tests only. */
export const aDeployment = (
  replicas: number,
  status: NonNullable<MachineDeployment['status']> = {},
): MachineDeployment => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'MachineDeployment',
  metadata: { name: 'demo', namespace: 'clusters-demo', generation: 1 },
  spec: {
    clusterName: 'demo',
    replicas,
    selector: {},
    template: { spec: { bootstrap: {}, clusterName: 'demo', infrastructureRef: {}, version: '4.21.3' } },
  },
  status: { observedGeneration: 1, ...status },
});
