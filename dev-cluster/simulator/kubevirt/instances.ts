import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { addressOf } from '../kubelet/scheduler';
import { clusterMark, instantly, isInstant, simulated, startAfter } from '../marks';
import type { PersistentVolumeClaim, Pod, VirtualMachineInstance } from '../resources';
import { PersistentVolumeClaims, Pods, VirtualMachineInstances } from '../resources';
import { migratability, storageMigratability } from './migratability';

type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds a virt-launcher pod takes to run its guest. */
const launching = 12;

const launcherName = (instance: VirtualMachineInstance): string =>
  `virt-launcher-${instance.metadata.name}-${createHash('sha256').update(uidOf(instance)).digest('hex').slice(0, 5)}`;

const claimsOf = ({ cluster }: Context, instance: VirtualMachineInstance): PersistentVolumeClaim[] => {
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  return (instance.spec.volumes ?? []).flatMap(
    (volume) =>
      store.get(
        instance.metadata.namespace,
        volume.dataVolume?.name ?? volume.persistentVolumeClaim?.claimName ?? '',
      ) ?? [],
  );
};

/** A tenth of the guest's CPUs, as OpenShift Virtualization allocates them, and its memory. */
const requestsOf = ({ spec: { domain } }: VirtualMachineInstance): { cpu: string; memory: string } => {
  const { requests } = domain.resources ?? {};
  return {
    cpu: String(requests?.cpu ?? `${(domain.cpu?.cores ?? 1) * 100}m`),
    memory: String(domain.memory?.guest ?? requests?.memory ?? '1Gi'),
  };
};

const launcher = ({ cluster }: Context, instance: VirtualMachineInstance): Promise<Pod> => {
  const { name, namespace, labels } = instance.metadata;
  const of = annotationOf(instance, clusterMark);
  return cluster.ensure(Pods, {
    metadata: {
      name: launcherName(instance),
      ...(namespace ? { namespace } : {}),
      labels: {
        ...labels,
        'kubevirt.io': 'virt-launcher',
        'kubevirt.io/created-by': uidOf(instance),
        'vm.kubevirt.io/name': name,
      },
      annotations: {
        [startAfter]: String(isInstant(instance) ? 0 : launching),
        'kubevirt.io/domain': name,
        ...(of === undefined ? {} : { [clusterMark]: of }),
        ...instantly(instance),
      },
      ownerReferences: [controlledBy(VirtualMachineInstances, instance)],
    },
    spec: {
      automountServiceAccountToken: false,
      restartPolicy: 'Never',
      containers: [
        {
          name: 'compute',
          image: 'registry.redhat.io/container-native-virtualization/virt-launcher-rhel9:v4.22.0',
          resources: { requests: requestsOf(instance) },
        },
      ],
      volumes: (instance.spec.volumes ?? []).flatMap(({ name: volume, dataVolume }) =>
        dataVolume ? [{ name: volume, persistentVolumeClaim: { claimName: dataVolume.name } }] : [],
      ),
    },
  });
};

const interfacesOf = (instance: VirtualMachineInstance): object[] =>
  (instance.spec.networks ?? []).map((network, at) => {
    const ip = addressOf(`${uidOf(instance)}${at}`);
    const mac =
      createHash('sha256')
        .update(`${uidOf(instance)}${at}`)
        .digest('hex')
        .slice(0, 6)
        .match(/../g) ?? [];
    return {
      name: network.name,
      interfaceName: `eth${at}`,
      mac: ['02', '00', '00', ...mac].join(':'),
      infoSource: 'domain, guest-agent',
      queueCount: instance.spec.domain.cpu?.cores ?? 1,
      ...(network.pod ? { ipAddress: ip, ipAddresses: [ip] } : {}),
    };
  });

const volumeStatus = (claims: readonly PersistentVolumeClaim[], instance: VirtualMachineInstance): object[] =>
  (instance.spec.volumes ?? []).map((volume, at) => {
    const claim = claims.find((each) => each.metadata.name === volume.dataVolume?.name);
    const target = `vd${String.fromCharCode(97 + at)}`;
    if (!claim) return { name: volume.name, target };
    const { accessModes, resources, volumeMode } = claim.spec ?? {};
    return {
      name: volume.name,
      target,
      persistentVolumeClaimInfo: {
        claimName: claim.metadata.name,
        accessModes,
        capacity: claim.status?.capacity,
        requests: resources?.requests,
        volumeMode: volumeMode ?? 'Filesystem',
      },
    };
  });

const setRunning = async (context: Context, instance: VirtualMachineInstance, pod: Pod): Promise<void> => {
  const { cluster, clock, faults } = context;
  const of = annotationOf(instance, clusterMark);
  const claims = claimsOf(context, instance);
  const isRefused = of !== undefined && faults('not-live-migratable', split(of)) !== undefined;
  const verdict = migratability(instance, claims, isRefused);
  const findings = [
    { type: 'Ready', status: 'True' },
    { type: 'LiveMigratable', ...verdict },
    { type: 'StorageLiveMigratable', ...storageMigratability(instance) },
    { type: 'AgentConnected', status: 'True' },
  ];
  await cluster.patchStatus(VirtualMachineInstances, instance, {
    phase: 'Running',
    nodeName: pod.spec?.nodeName,
    activePods: { [uidOf(pod)]: pod.spec?.nodeName },
    conditions: withConditions(
      (instance.status?.conditions as Conditions)?.filter(({ type }) => type !== 'PodScheduled'),
      findings,
      clock.now(),
    ),
    interfaces: interfacesOf(instance),
    volumeStatus: volumeStatus(claims, instance),
    migrationMethod: verdict.status === 'True' ? 'LiveMigration' : 'BlockMigration',
    guestOSInfo: {
      id: 'rhcos',
      name: 'Red Hat Enterprise Linux CoreOS',
      prettyName: 'Red Hat Enterprise Linux CoreOS',
    },
  });
  await report(context, instance, {
    type: 'Normal',
    reason: 'Started',
    message: 'VirtualMachineInstance started.',
    from: 'virt-handler',
  });
};

const setWaiting = (
  { cluster, clock }: Context,
  instance: VirtualMachineInstance,
  pod: Pod,
): Promise<unknown> => {
  const phase = pod.spec?.nodeName ? 'Scheduled' : 'Scheduling';
  const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  const { reason = '', message = '' } = scheduled ?? {};
  const findings = [
    // The instance passes on what keeps its launcher from a node, and forgets it then.
    ...(scheduled?.status === 'False' ? [{ type: 'PodScheduled', status: 'False', reason, message }] : []),
    {
      type: 'Ready',
      status: 'False',
      reason: 'GuestNotRunning',
      message: 'Guest VM is not reported as running',
    },
  ];
  return cluster.patchStatus(VirtualMachineInstances, instance, {
    phase,
    conditions: withConditions(
      (instance.status?.conditions as Conditions)?.filter(({ type }) => type !== 'PodScheduled'),
      findings,
      clock.now(),
    ),
  });
};

/** virt-controller's and virt-handler's part for the instances of pools: the launcher pod and the guest in it. */
export const instanceController = (context: Context): Controller => {
  const { cluster } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  return {
    name: 'virtual-machine-instances',
    triggers: [
      on(VirtualMachineInstances, (instance) => [keyOf(instance)]),
      on(Pods, (pod) => {
        const owner = pod.metadata.ownerReferences?.find(
          (reference) => reference.kind === VirtualMachineInstances.kind,
        );
        return [owner && `${pod.metadata.namespace ?? ''}/${owner.name}`];
      }),
      onFaults(() => instances.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance || isDeleting(instance) || annotationOf(instance, simulated) === undefined)
        return undefined;
      const pod = await launcher(context, instance);
      if (pod.status?.phase === 'Running') await setRunning(context, instance, pod);
      else await setWaiting(context, instance, pod);
      return undefined;
    },
  };
};
