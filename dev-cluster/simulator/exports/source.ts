import type { Context } from '../controller';
import { claimNameOf } from '../kubevirt/volumes';
import type { PersistentVolumeClaim, Pod, VirtualMachine } from '../resources';
import { PersistentVolumeClaims, Pods, VirtualMachines } from '../resources';
import { ensureRestoredClaims } from '../snapshots/restored-claims';
import { contentOf } from '../snapshots/content';
import { restoredVolumes } from '../snapshots/restored';
import { controlledBy } from '../kubernetes/resource';
import { claimsOfPod } from '../storage/consumers';
import type { VirtualMachineExport, VirtualMachineSnapshot } from '../virtualization-resources';
import { VirtualMachineExports, VirtualMachineSnapshots } from '../virtualization-resources';

/** What is exported, or why it cannot be yet. */
export type Exported =
  { claims: PersistentVolumeClaim[]; machine?: string } | { reason: string; message: string };

const ofMachine = ({ cluster }: Context, namespace: string, name: string): Exported => {
  const machine = cluster.store<VirtualMachine>(VirtualMachines).get(namespace, name);
  if (!machine) return { reason: 'VirtualMachineNotFound', message: `VirtualMachine ${name} not found` };
  const names = (machine.spec.template.spec?.volumes ?? []).flatMap((volume) => claimNameOf(volume) ?? []);
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  const user = cluster
    .store<Pod>(Pods)
    .list(namespace)
    .find((pod) => claimsOfPod(pod).some((each) => names.includes(each)));
  if (user) {
    const claim = claimsOfPod(user).find((each) => names.includes(each)) ?? '';
    return { reason: 'Pending', message: `pvc ${namespace}/${claim} is in use by pod ${user.metadata.name}` };
  }
  return { claims: names.flatMap((each) => store.get(namespace, each) ?? []), machine: name };
};

const ofSnapshot = async (
  context: Context,
  own: VirtualMachineExport,
  namespace: string,
  name: string,
): Promise<Exported> => {
  const snapshot = context.cluster
    .store<VirtualMachineSnapshot>(VirtualMachineSnapshots)
    .get(namespace, name);
  if (snapshot?.status?.readyToUse !== true)
    return { reason: 'Pending', message: `VirtualMachineSnapshot ${name} is not ready` };
  const content = await contentOf(context, snapshot);
  const volumes = content
    ? restoredVolumes(content, (volume) => `${own.metadata.name}-${volume}`).map((each) => ({
        ...each,
        isTemplate: false,
      }))
    : [];
  const owner = controlledBy(VirtualMachineExports, own);
  return {
    claims: await ensureRestoredClaims(context, namespace, volumes, owner),
    machine: snapshot.spec.source.name,
  };
};

/** The claims that an export serves: of a stopped VM, of a snapshot, or one by itself. */
export const exportedOf = async (context: Context, own: VirtualMachineExport): Promise<Exported> => {
  const { namespace = '' } = own.metadata;
  const { kind, name } = own.spec.source;
  if (kind === VirtualMachines.kind) return ofMachine(context, namespace, name);
  if (kind === VirtualMachineSnapshots.kind) return ofSnapshot(context, own, namespace, name);
  const claim = context.cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims).get(namespace, name);
  return claim
    ? { claims: [claim] }
    : { reason: 'PVCNotFound', message: `pvc ${namespace}/${name} not found` };
};
