import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { isEnvironment } from './vm-disks';
import { specOf, type Volume, volumesOf } from './vm-spec';

export const ENVIRONMENT_KINDS = ['configMap', 'secret', 'serviceAccount'] as const;
export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

/** A ConfigMap, Secret or ServiceAccount that the guest sees as a disk of files. */
export interface EnvironmentRow {
  /** Of the volume and its disk. */
  readonly name: string;
  readonly kind: EnvironmentKind;
  /** Name of the object. */
  readonly object: string;
  readonly serial: string;
}

const kindOf = ({ secret, serviceAccount }: Volume): EnvironmentKind =>
  secret ? 'secret' : serviceAccount ? 'serviceAccount' : 'configMap';

/** What of its settings a virtual machine mounts. */
export const environmentRows = (vm: VirtualMachine): readonly EnvironmentRow[] => {
  const spec = specOf(vm);
  return volumesOf(spec)
    .filter(isEnvironment)
    .map((volume) => ({
      name: volume.name,
      kind: kindOf(volume),
      object:
        volume.configMap?.name ??
        volume.secret?.secretName ??
        volume.serviceAccount?.serviceAccountName ??
        '',
      serial: spec.domain.devices.disks?.find(({ name }) => name === volume.name)?.serial ?? '',
    }));
};

/** The volume that brings an object to the guest. */
export const environmentVolume = (kind: EnvironmentKind, name: string, object: string): Volume => {
  if (kind === 'secret') return { name, secret: { secretName: object } };
  if (kind === 'serviceAccount') return { name, serviceAccount: { serviceAccountName: object } };
  return { name, configMap: { name: object } };
};

/** A name that no volume has: `config-1`. */
export const freeVolumeName = (vm: VirtualMachine, kind: EnvironmentKind): string => {
  const base = kind === 'configMap' ? 'config' : kind === 'secret' ? 'secret' : 'account';
  const taken = new Set(volumesOf(specOf(vm)).map(({ name }) => name));
  const numbers = Array.from({ length: taken.size + 1 }, (_none, index) => `${base}-${index + 1}`);
  return numbers.find((name) => !taken.has(name)) ?? base;
};
