import { without } from '../kubernetes/without';
import type { VirtualMachine } from '../resources';
import type { Content, KeptVolume } from './content';

type MachineSpec = VirtualMachine['spec'];
type Volume = NonNullable<NonNullable<MachineSpec['template']['spec']>['volumes']>[number];

/** A volume that comes back: under which name, and whether a DataVolume stands for it. */
export interface RestoredVolume extends KeptVolume {
  claimName: string;
  /** The template of a DataVolume that the claim is made for. */
  isTemplate: boolean;
  /** The claim it had when the snapshot was taken. */
  formerName: string;
}

/** How claims are named: at random, as KubeVirt does unless told, or after the VM. */
export type Naming = (volumeName: string) => string;

export const randomNames =
  (uid: string): Naming =>
  (volumeName) =>
    `restore-${uid}-${volumeName}`;

export const prefixedNames =
  (target: string): Naming =>
  (volumeName) =>
    `${target}-${volumeName}`;

const claimOf = ({ dataVolume, persistentVolumeClaim }: Volume): string =>
  dataVolume?.name ?? persistentVolumeClaim?.claimName ?? '';

/** The volumes of a snapshot with the names they come back under. */
export const restoredVolumes = ({ spec, volumes }: Content, naming: Naming): RestoredVolume[] =>
  volumes.flatMap((kept): RestoredVolume[] => {
    const volume = spec.template.spec?.volumes?.find(({ name }) => name === kept.volumeName);
    if (!volume) return [];
    const formerName = claimOf(volume);
    const isTemplate = spec.dataVolumeTemplates?.some((each) => each?.metadata?.name === formerName) === true;
    return [{ ...kept, claimName: naming(kept.volumeName), isTemplate, formerName }];
  });

const renamed = (volume: Volume, restored: readonly RestoredVolume[]): Volume => {
  const found = restored.find(({ volumeName }) => volumeName === volume.name);
  if (!found) return volume;
  if (volume.dataVolume && found.isTemplate)
    return { ...volume, dataVolume: { ...volume.dataVolume, name: found.claimName } };
  const { dataVolume, persistentVolumeClaim, ...rest } = volume;
  const isHotpluggable = (dataVolume ?? persistentVolumeClaim)?.hotpluggable === true;
  return {
    ...rest,
    persistentVolumeClaim: {
      ...persistentVolumeClaim,
      claimName: found.claimName,
      ...(isHotpluggable ? { hotpluggable: true } : {}),
    },
  };
};

/** The spec a VM gets back: as it was, with the names of its new claims. Whether it runs is left to the VM as it is. */
export const restoredSpec = (
  { spec }: Content,
  restored: readonly RestoredVolume[],
  run: Pick<MachineSpec, 'running' | 'runStrategy'>,
): MachineSpec => {
  const newName = (name: string | undefined): string | undefined =>
    restored.find(({ formerName, isTemplate }) => isTemplate && formerName === name)?.claimName ?? name;
  const templates = spec.dataVolumeTemplates?.map((each) => {
    const name = newName(each?.metadata?.name);
    return each && { ...each, metadata: { ...each.metadata, ...(name === undefined ? {} : { name }) } };
  });
  const rest = without(spec, 'running', 'runStrategy', 'dataVolumeTemplates');
  const { template } = spec;
  return {
    ...rest,
    ...(run.running === undefined ? {} : { running: run.running }),
    ...(run.runStrategy === undefined ? {} : { runStrategy: run.runStrategy }),
    ...(templates ? { dataVolumeTemplates: templates } : {}),
    template: {
      ...template,
      ...(template.spec
        ? {
            spec: {
              ...template.spec,
              ...(template.spec.volumes
                ? { volumes: template.spec.volumes.map((volume) => renamed(volume, restored)) }
                : {}),
            },
          }
        : {}),
    },
  };
};
