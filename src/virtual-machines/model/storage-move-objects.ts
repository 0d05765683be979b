import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type {
  VirtualMachine,
  VirtualMachineSpecDataVolumeTemplatesItem,
} from '../../kubernetes/types/generated/virtual-machine';
import { nameWith } from './copy-name';
import type { MovableVolume } from './storage-move';
import { specOf, type Volume, volumesOf } from './vm-spec';

/** Label on a volume that was made to move another one to: name of the claim that it is moved from. */
export const MOVED_FROM = 'hosted-virtualization-plugin/moved-from';

/** One volume's way: from its claim to a new DataVolume. */
export interface Move {
  readonly volume: string;
  readonly from: string;
  readonly to: string;
}

/** The ending that an earlier move has put behind a claim's name. */
const EARLIER = /-to-[a-z0-9]{5}$/;

/** The ways of the chosen volumes. @param ending five letters or digits that make the new names free */
export const movesOf = (
  volumes: readonly MovableVolume[],
  chosen: readonly string[],
  ending: string,
): readonly Move[] =>
  volumes
    .filter(({ name }) => chosen.includes(name))
    .map(({ name, claim }) => ({
      volume: name,
      from: claim,
      to: nameWith(claim.replace(EARLIER, ''), `to-${ending}`),
    }));

const isMade = (vm: VirtualMachine, claim: string): boolean =>
  (vm.spec.dataVolumeTemplates ?? []).some((template) => template?.metadata?.name === claim);

/** Goes with the machine, as the volume did that it takes the place of. */
const ownedBy = ({ apiVersion, kind, metadata: { name, uid = '' } }: VirtualMachine) => ({
  ownerReferences: [{ apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true }],
});

/** The blank volumes that the chosen ones are copied to: as large, in another class, in the modes its profile prefers. */
export const targetVolumes = (
  vm: VirtualMachine,
  volumes: readonly MovableVolume[],
  moves: readonly Move[],
  storageClass: string,
): readonly DataVolume[] => {
  const sizes = new Map(volumes.map(({ name, size }) => [name, size ?? '']));
  const { namespace } = vm.metadata;
  return moves.map(({ volume, from, to }) => ({
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataVolume',
    metadata: {
      name: to,
      ...(namespace === undefined ? {} : { namespace }),
      labels: { [MOVED_FROM]: from.slice(0, 63).replace(/[^a-zA-Z0-9]+$/, '') },
      ...(isMade(vm, from) ? ownedBy(vm) : {}),
    },
    spec: {
      source: { blank: {} },
      storage: {
        storageClassName: storageClass,
        resources: { requests: { storage: sizes.get(volume) ?? '' } },
      },
    },
  }));
};

/** A volume that takes its content from another claim. */
const renamed = (volume: Volume, to: string, isDataVolume: boolean): Volume => {
  const { dataVolume, persistentVolumeClaim, ...rest } = volume;
  return isDataVolume
    ? { ...rest, dataVolume: { ...dataVolume, name: to } }
    : { ...rest, persistentVolumeClaim: { ...persistentVolumeClaim, claimName: to } };
};

/** A template must name a volume that is used (R9), so it follows its volume to the new name and class. */
const renamedTemplate = (
  template: VirtualMachineSpecDataVolumeTemplatesItem | null,
  names: ReadonlyMap<string, { name: string; storageClass: string | undefined }>,
): VirtualMachineSpecDataVolumeTemplatesItem | null => {
  const to = names.get(template?.metadata?.name ?? '');
  if (!template || !to) return template;
  const { storage, pvc } = template.spec;
  const storageClass = to.storageClass === undefined ? {} : { storageClassName: to.storageClass };
  return {
    ...template,
    metadata: { ...template.metadata, name: to.name },
    spec: {
      ...template.spec,
      ...(storage ? { storage: { ...storage, ...storageClass } } : {}),
      ...(pvc ? { pvc: { ...pvc, ...storageClass } } : {}),
    },
  };
};

/** A volume's way to a place; `isDataVolume` tells a DataVolume's claim from a plain one. */
export interface Place {
  readonly volume: string;
  readonly from: string;
  readonly to: string;
  readonly isDataVolume: boolean;
  readonly storageClass: string | undefined;
}

const patchTo = (vm: VirtualMachine, places: readonly Place[]): Readonly<Record<string, unknown>> => {
  const byVolume = new Map(places.map((place) => [place.volume, place]));
  const names = new Map(places.map(({ from, to, storageClass }) => [from, { name: to, storageClass }]));
  const templates = vm.spec.dataVolumeTemplates;
  return {
    spec: {
      // KubeVirt reads going back as cancelling only with the same strategy.
      updateVolumesStrategy: 'Migration',
      ...(templates
        ? { dataVolumeTemplates: templates.map((template) => renamedTemplate(template, names)) }
        : {}),
      template: {
        spec: {
          volumes: volumesOf(specOf(vm)).map((volume) => {
            const place = byVolume.get(volume.name);
            return place ? renamed(volume, place.to, place.isDataVolume) : volume;
          }),
        },
      },
    },
  };
};

/** The merge patch that makes KubeVirt move the volumes (lists are replaced as a whole, so send it with a resourceVersion). */
export const movePatch = (
  vm: VirtualMachine,
  moves: readonly Move[],
  storageClass: string,
): Readonly<Record<string, unknown>> =>
  patchTo(
    vm,
    moves.map((move) => ({ ...move, isDataVolume: true, storageClass })),
  );

/** The merge patch that puts the volumes back, which KubeVirt reads as cancelling the move. */
export const revertPatch = (
  vm: VirtualMachine,
  origins: readonly Place[],
): Readonly<Record<string, unknown>> => patchTo(vm, origins);
