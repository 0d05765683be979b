import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { clusterMark, instantly, simulated } from '../marks';
import type { KubevirtMachine, VirtualMachine, VirtualMachineInstance } from '../resources';
import { KubevirtMachines, VirtualMachineInstances, VirtualMachines } from '../resources';
import { nodePoolAnnotation } from './names';

type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds until a VM on another cluster, which nobody sees here, runs. */
const elsewhere = 120;

interface Template {
  metadata: { namespace?: string; labels?: Record<string, string> };
  spec: VirtualMachine['spec'];
}

// The CRD leaves the template open; MachineSets write it in this shape.
const templateOf = (machine: KubevirtMachine): Template =>
  machine.spec.virtualMachineTemplate as Template & Record<string, unknown>;

const isExternal = (machine: KubevirtMachine): boolean => machine.spec.infraClusterSecretRef !== undefined;

const namespaceOf = (machine: KubevirtMachine): string =>
  templateOf(machine).metadata.namespace ?? machine.metadata.namespace ?? '';

const createVirtualMachine = ({ cluster }: Context, machine: KubevirtMachine): Promise<VirtualMachine> => {
  const { metadata, spec } = templateOf(machine);
  return cluster.ensure(VirtualMachines, {
    metadata: {
      name: machine.metadata.name,
      namespace: namespaceOf(machine),
      labels: { ...metadata.labels, 'capk.cluster.x-k8s.io/kubevirt-machine-name': machine.metadata.name },
      annotations: {
        [simulated]: '',
        [clusterMark]: annotationOf(machine, clusterMark) ?? '',
        ...instantly(machine),
      },
    },
    spec,
  });
};

const setStatus = async (
  { cluster, clock }: Context,
  machine: KubevirtMachine,
  isReady: boolean,
  instance?: VirtualMachineInstance,
): Promise<void> => {
  const migratable = instance?.status?.conditions?.find((condition) => condition.type === 'LiveMigratable');
  const provisioning = {
    status: 'False',
    reason: 'VMProvisioningFailed',
    severity: 'Info',
    message: 'VM not ready yet',
  };
  const findings = [
    { type: 'VMProvisioned', ...(isReady ? { status: 'True' } : provisioning) },
    {
      type: 'BootstrapExecSucceeded',
      ...(isReady
        ? { status: 'True' }
        : { status: 'False', reason: 'BootstrapFailed', severity: 'Info', message: 'VM not ready yet' }),
    },
    ...(migratable
      ? [
          {
            type: 'VMLiveMigratable',
            status: migratable.status,
            ...(migratable.reason ? { reason: migratable.reason, message: migratable.message ?? '' } : {}),
          },
        ]
      : []),
  ];
  const ip = instance?.status?.interfaces?.[0]?.ipAddress;
  const address = (type: 'Hostname' | 'InternalIP' | 'InternalDNS', value: string): object => ({
    type,
    address: value,
  });
  const name = machine.metadata.name;
  await cluster.patchStatus(KubevirtMachines, machine, {
    ready: isReady,
    ...(isReady
      ? {
          addresses: [
            address('Hostname', name),
            ...(ip ? [address('InternalIP', ip)] : []),
            address('InternalDNS', name),
          ],
        }
      : {}),
    conditions: withConditions(machine.status?.conditions as Conditions, findings, clock.now()),
  });
};

const live = async (context: Context, machine: KubevirtMachine): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const name = machine.metadata.name;
  if (isExternal(machine)) {
    const wait = clock.remaining(uidOf(machine), 'elsewhere', elsewhere);
    const current =
      wait > 0
        ? machine
        : await cluster.patch(KubevirtMachines, machine, { spec: { providerID: `kubevirt://${name}` } });
    await setStatus(context, current, wait === 0);
    return wait > 0 ? wait : undefined;
  }
  const virtualMachine = await createVirtualMachine(context, machine);
  const isReady = virtualMachine.status?.ready === true;
  const current = isReady
    ? await cluster.patch(KubevirtMachines, machine, { spec: { providerID: `kubevirt://${name}` } })
    : machine;
  await setStatus(
    context,
    current,
    isReady,
    cluster.store<VirtualMachineInstance>(VirtualMachineInstances).get(namespaceOf(machine), name),
  );
  return undefined;
};

const leave = async ({ cluster, clock }: Context, machine: KubevirtMachine): Promise<void> => {
  const virtualMachine = cluster
    .store<VirtualMachine>(VirtualMachines)
    .get(namespaceOf(machine), machine.metadata.name);
  if (virtualMachine) {
    await cluster.remove(VirtualMachines, virtualMachine);
    return;
  }
  await cluster.patch(KubevirtMachines, machine, { metadata: { finalizers: null } });
  clock.forget(uidOf(machine));
};

/** The KubeVirt provider's part: a VM for each KubevirtMachine, in the infrastructure namespace. */
export const kubevirtMachineController = (context: Context): Controller => {
  const { cluster } = context;
  const machines = cluster.store<KubevirtMachine>(KubevirtMachines);
  // VMs bear their machine's name, but in the infrastructure namespace.
  const named = (name: string): string[] =>
    machines
      .list()
      .filter((machine) => machine.metadata.name === name)
      .map(keyOf);
  return {
    name: 'kubevirt-machines',
    triggers: [
      on(KubevirtMachines, (machine) => [keyOf(machine)]),
      on(VirtualMachines, ({ metadata }) =>
        metadata.labels?.['capk.cluster.x-k8s.io/kubevirt-machine-name'] ? named(metadata.name) : [],
      ),
      on(VirtualMachineInstances, (instance) =>
        annotationOf(instance, clusterMark) ? named(instance.metadata.name) : [],
      ),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || annotationOf(machine, nodePoolAnnotation) === undefined) return undefined;
      if (!isDeleting(machine)) return live(context, machine);
      await leave(context, machine);
      return undefined;
    },
  };
};
