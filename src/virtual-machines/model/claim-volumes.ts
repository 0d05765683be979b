import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { specOf, type Volume, volumesOf } from './vm-spec';

/** A volume of a virtual machine whose content is kept in a claim. */
export interface ClaimVolume {
  /** Its name in the virtual machine. */
  readonly name: string;
  /** Name of the claim; a DataVolume's claim has the DataVolume's name (CDI). */
  readonly claim: string;
  readonly kind: 'DataVolume' | 'PersistentVolumeClaim';
  readonly isHotplugged: boolean;
}

/** The claim behind a volume; undefined for one that has none (container disk, cloud-init …). */
const claimVolume = ({ name, dataVolume, persistentVolumeClaim }: Volume): ClaimVolume | undefined => {
  if (dataVolume) {
    const isHotplugged = dataVolume.hotpluggable === true;
    return { name, claim: dataVolume.name, kind: 'DataVolume', isHotplugged };
  }
  if (!persistentVolumeClaim) return undefined;
  const isHotplugged = persistentVolumeClaim.hotpluggable === true;
  return { name, claim: persistentVolumeClaim.claimName, kind: 'PersistentVolumeClaim', isHotplugged };
};

/** The volumes that are kept in claims, in the order of the specification. */
export const claimVolumes = (vm: VirtualMachine): readonly ClaimVolume[] =>
  volumesOf(specOf(vm)).flatMap((volume) => claimVolume(volume) ?? []);
