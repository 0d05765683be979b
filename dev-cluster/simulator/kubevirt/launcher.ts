import { createHash } from 'node:crypto';
import type { Context } from '../controller';
import { annotationOf, isDeleting, labelOf, uidOf } from '../kubernetes/object';
import { isSilentNode } from '../kubelet/node-health';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instantly, isInstant, startAfter } from '../marks';
import type { Pod, VirtualMachineInstance } from '../resources';
import { Pods, VirtualMachineInstances } from '../resources';
import { claimNameOf } from './volumes';

/** Simulated seconds a virt-launcher pod takes to run its guest. */
const launching = 12;

const image = 'registry.redhat.io/container-native-virtualization/virt-launcher-rhel9:v4.22.0';

/** On a launcher: UID of the migration it was made for as its target. */
const migrationLabel = 'kubevirt.io/migrationJobUID';
/** On a launcher: UID of the instance it was made for. */
export const createdBy = 'kubevirt.io/created-by';

const suffixOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 5);

/** `virt-launcher-NAME-xxxxx`, always the same for what it is made for: the instance, or a migration of it. */
const launcherName = (instance: VirtualMachineInstance, forUid = uidOf(instance)): string =>
  `virt-launcher-${instance.metadata.name.slice(0, 200)}-${suffixOf(forUid)}`;

/** A tenth of the guest's CPUs, as OpenShift Virtualization allocates them, and its memory. */
const requestsOf = ({ spec: { domain } }: VirtualMachineInstance): { cpu: string; memory: string } => {
  const { requests } = domain.resources ?? {};
  const { cores = 1, sockets = 1, threads = 1 } = domain.cpu ?? {};
  return {
    cpu: String(requests?.cpu ?? `${cores * sockets * threads * 100}m`),
    memory: String(requests?.memory ?? domain.memory?.guest ?? '1Gi'),
  };
};

const containersOf = (instance: VirtualMachineInstance): NonNullable<Pod['spec']>['containers'] => [
  { name: 'compute', image, resources: { requests: requestsOf(instance) } },
  ...(instance.spec.volumes ?? []).flatMap(({ name, containerDisk }) =>
    containerDisk ? [{ name: `volume${name}`, image: containerDisk.image }] : [],
  ),
  ...(instance.spec.domain.devices.logSerialConsole === false ? [] : [{ name: 'guest-console-log', image }]),
];

const podsOf = ({ cluster }: Context, instance: VirtualMachineInstance): Pod[] =>
  cluster
    .store<Pod>(Pods)
    .list(instance.metadata.namespace)
    .filter((pod) => labelOf(pod, createdBy) === uidOf(instance));

/** The pods of an instance that are not going. */
const launchersOf = (context: Context, instance: VirtualMachineInstance): Pod[] =>
  podsOf(context, instance).filter((pod) => !isDeleting(pod));

/** A pod of an instance that is to go and cannot: its node is silent, so nobody can say that its guest has ended. */
export const strandedOf = (context: Context, instance: VirtualMachineInstance): Pod | undefined =>
  podsOf(context, instance).find((pod) => isDeleting(pod) && isSilentNode(context, pod.spec?.nodeName));

/** The pod the guest runs in: where it was started, or where its last migration has taken it. */
export const launcherOf = (context: Context, instance: VirtualMachineInstance): Pod | undefined => {
  const pods = launchersOf(context, instance);
  const { nodeName, activePods = {} } = instance.status ?? {};
  return (
    pods.find(
      (pod) =>
        pod.metadata.uid !== undefined && pod.metadata.uid in activePods && pod.spec?.nodeName === nodeName,
    ) ?? pods.find((pod) => labelOf(pod, migrationLabel) === undefined)
  );
};

/** The pod that a migration has made as its target. */
export const targetOf = (
  context: Context,
  instance: VirtualMachineInstance,
  migrationUid: string,
): Pod | undefined =>
  launchersOf(context, instance).find((pod) => labelOf(pod, migrationLabel) === migrationUid);

export interface Target {
  migrationUid: string;
  /** The node the guest is on: its target must be another. */
  awayFrom: string;
  /** Labels the target's node must have besides those the VM asks for. */
  addedNodeSelector: Readonly<Record<string, string>>;
}

const placement = (
  { spec }: VirtualMachineInstance,
  target: Target | undefined,
): Partial<NonNullable<Pod['spec']>> => {
  const { nodeSelector, affinity, tolerations } = spec;
  const selector = {
    ...nodeSelector,
    // Only nodes whose CPU manager is on give CPUs of their own (virt-controller).
    ...(spec.domain.cpu?.dedicatedCpuPlacement ? { cpumanager: 'true' } : {}),
    ...target?.addedNodeSelector,
  };
  const away = target && {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          {
            matchExpressions: [
              { key: 'kubernetes.io/hostname', operator: 'NotIn', values: [target.awayFrom] },
            ],
          },
        ],
      },
    },
  };
  // Placement is written in the words of core/v1, which the CRD repeats.
  return {
    ...(Object.keys(selector).length ? { nodeSelector: selector } : {}),
    ...(away ? { affinity: away } : affinity ? { affinity: affinity } : {}),
    ...(tolerations ? { tolerations } : {}),
  };
};

/** Makes the pod a guest starts in, or the one a migration takes it to. */
export const createLauncher = (
  { cluster }: Context,
  instance: VirtualMachineInstance,
  target?: Target,
): Promise<Pod> => {
  const { name, namespace, labels } = instance.metadata;
  const of = annotationOf(instance, clusterMark);
  return cluster.ensure(Pods, {
    metadata: {
      name: launcherName(instance, target?.migrationUid),
      ...(namespace ? { namespace } : {}),
      labels: {
        ...labels,
        'kubevirt.io': 'virt-launcher',
        [createdBy]: uidOf(instance),
        'vm.kubevirt.io/name': name.slice(0, 63),
        'vmi.kubevirt.io/id': name.slice(0, 63),
        ...(target ? { [migrationLabel]: target.migrationUid } : {}),
      },
      annotations: {
        [startAfter]: String(isInstant(instance) ? 0 : target ? 4 : launching),
        'kubevirt.io/domain': name,
        ...(of === undefined ? {} : { [clusterMark]: of }),
        ...instantly(instance),
      },
      ownerReferences: [controlledBy(VirtualMachineInstances, instance)],
    },
    spec: {
      automountServiceAccountToken: false,
      restartPolicy: 'Never',
      ...placement(instance, target),
      containers: containersOf(instance),
      volumes: (instance.spec.volumes ?? []).flatMap((volume) => {
        const claimName = claimNameOf(volume);
        return claimName ? [{ name: volume.name, persistentVolumeClaim: { claimName } }] : [];
      }),
    },
  });
};
