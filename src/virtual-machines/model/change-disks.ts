import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { type Disk, disksOf, specOf, type Volume, volumesOf } from './vm-spec';

type Template = NonNullable<NonNullable<VirtualMachine['spec']['dataVolumeTemplates']>[number]>;

/** A disk to be put in, with what is behind it. */
export interface NewDisk {
  readonly disk: Disk;
  readonly volume: Volume;
  /** The DataVolume that the machine makes for it. */
  readonly template?: Template | undefined;
}

const templatesOf = ({ spec }: VirtualMachine): readonly Template[] =>
  (spec.dataVolumeTemplates ?? []).flatMap((template) => template ?? []);

/** The lists of a machine as a merge patch: each is replaced as a whole. */
const lists = (disks: readonly Disk[], volumes: readonly Volume[], templates?: readonly Template[]) => ({
  spec: {
    ...(templates ? { dataVolumeTemplates: templates } : {}),
    template: { spec: { domain: { devices: { disks } }, volumes } },
  },
});

/** A disk put in; what else the machine has stays. */
export const withDisk = (vm: VirtualMachine, { disk, volume, template }: NewDisk) => {
  const spec = specOf(vm);
  return lists(
    [...disksOf(spec), disk],
    [...volumesOf(spec), volume],
    template ? [...templatesOf(vm), template] : undefined,
  );
};

/**
 * A disk taken out, with its volume and the template that made it: virt-api refuses a template that no volume names (R9). Its
 * DataVolume and the data stay. undefined where it is out already.
 */
export const withoutDisk = (vm: VirtualMachine, name: string) => {
  const spec = specOf(vm);
  const volume = volumesOf(spec).find((one) => one.name === name);
  if (!volume && !disksOf(spec).some((one) => one.name === name)) return undefined;
  const made = volume?.dataVolume?.name;
  const templates = templatesOf(vm);
  const isMade = templates.some(({ metadata }) => metadata?.name === made);
  const { filesystems } = spec.domain.devices;
  const patch = lists(
    disksOf(spec).filter((one) => one.name !== name),
    volumesOf(spec).filter((one) => one.name !== name),
    isMade ? templates.filter(({ metadata }) => metadata?.name !== made) : undefined,
  );
  return filesystems?.some((one) => one.name === name)
    ? {
        spec: {
          ...patch.spec,
          template: {
            spec: {
              ...patch.spec.template.spec,
              domain: {
                devices: {
                  ...patch.spec.template.spec.domain.devices,
                  filesystems: filesystems.filter((one) => one.name !== name),
                },
              },
            },
          },
        },
      }
    : patch;
};

/** One disk changed in place. */
export const withChangedDisk = (vm: VirtualMachine, name: string, change: (disk: Disk) => Disk) => {
  const disks = disksOf(specOf(vm)).map((one) => (one.name === name ? change(one) : one));
  return { spec: { template: { spec: { domain: { devices: { disks } } } } } };
};
