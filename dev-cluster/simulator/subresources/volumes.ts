import type { KubeObject } from '../kubernetes/object';
import type { Resource } from '../kubernetes/resource';
import { pathOf } from '../kubernetes/resource';
import { ApiFailure } from '../kubernetes/rest';
import { isRunning } from '../kubevirt/phase';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import type { Kind, Refusal } from './answers';
import { badRequest, conflict, internalError, notFound } from './answers';
import type { Action, Call } from './call';
import { instanceOf, machineOf, textIn } from './call';

type Spec = VirtualMachineInstance['spec'];
type Volume = NonNullable<Spec['volumes']>[number];
type Disk = NonNullable<Spec['domain']['devices']['disks']>[number];

/** The lists of a template or an instance that a call about volumes changes. */
interface Lists {
  volumes: Volume[];
  disks: Disk[];
}

type Change = (lists: Lists) => Lists | { refused: string };

const sourceOf = ({ dataVolume, persistentVolumeClaim }: Volume): string | undefined =>
  dataVolume?.name ?? persistentVolumeClaim?.claimName;

const isHotplugged = ({ dataVolume, persistentVolumeClaim }: Volume): boolean =>
  (dataVolume?.hotpluggable ?? persistentVolumeClaim?.hotpluggable) === true;

interface AddOptions {
  name: string;
  disk: Omit<Disk, 'name'>;
  volumeSource: Pick<Volume, 'dataVolume' | 'persistentVolumeClaim'>;
}

/** The volume comes in as hotpluggable: only such a one can be taken out again. */
const adding =
  ({ name, disk, volumeSource }: AddOptions): Change =>
  ({ volumes, disks }) => {
    const { dataVolume, persistentVolumeClaim } = volumeSource;
    const volume: Volume = {
      name,
      ...(dataVolume ? { dataVolume: { ...dataVolume, hotpluggable: true } } : {}),
      ...(persistentVolumeClaim
        ? { persistentVolumeClaim: { ...persistentVolumeClaim, hotpluggable: true } }
        : {}),
    };
    const source = sourceOf(volume);
    if (volumes.some((each) => each.name === name))
      return { refused: `Unable to add volume [${name}] because volume with that name already exists` };
    if (source !== undefined && volumes.some((each) => sourceOf(each) === source))
      return { refused: `Unable to add volume source [${source}] because it already exists` };
    return { volumes: [...volumes, volume], disks: [...disks, { ...disk, name }] };
  };

const removing =
  (name: string): Change =>
  ({ volumes, disks }) => {
    const volume = volumes.find((each) => each.name === name || sourceOf(each) === name);
    if (!volume) return { refused: `Unable to remove volume [${name}] because it does not exist` };
    if (!isHotplugged(volume))
      return { refused: `Unable to remove volume [${volume.name}] because it is not hotpluggable` };
    return {
      volumes: volumes.filter((each) => each !== volume),
      disks: disks.filter((disk) => disk.name !== volume.name),
    };
  };

const listsOf = (spec: Spec | undefined): Lists => ({
  volumes: spec?.volumes ?? [],
  disks: spec?.domain.devices.disks ?? [],
});

const patchOf = ({ volumes, disks }: Lists): object => ({ volumes, domain: { devices: { disks } } });

/** Writes as the API server admits it; what it finds invalid comes back as it is. */
const write = async <T extends KubeObject>(
  { context, isDryRun }: Call,
  of: Resource<T>,
  { metadata }: T,
  patch: object,
): Promise<Refusal | undefined> => {
  const path = pathOf(of, metadata.namespace, metadata.name);
  try {
    await context.cluster.rest.request('PATCH', isDryRun ? `${path}?dryRun=All` : path, patch);
    return undefined;
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 422)
      return { code: 422, reason: error.reason, message: error.message };
    const what = of.kind === 'VirtualMachine' ? 'vm' : 'vmi';
    return internalError(
      `unable to patch ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const isRefused = (lists: Lists | { refused: string }): lists is { refused: string } => 'refused' in lists;

const onMachine = async (call: Call, change: Change): Promise<Refusal | undefined> => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  const lists = change(listsOf(specOf(machine)));
  if (isRefused(lists)) return conflict('virtualmachine', call.name, lists.refused);
  return write(call, VirtualMachines, machine, { spec: { template: { spec: patchOf(lists) } } });
};

// The template's spec and the instance's are one type of the KubeVirt API, generated twice.
const specOf = ({ spec }: VirtualMachine): Spec => spec.template.spec as Spec;

const onInstance = async (call: Call, change: Change): Promise<Refusal | undefined> => {
  const kind: Kind = 'virtualmachineinstance';
  const instance = instanceOf(call);
  if (!instance) return notFound(kind, call.name);
  if (!isRunning(instance)) return conflict(kind, call.name, 'VMI is not running');
  const lists = change(listsOf(instance.spec));
  if (isRefused(lists)) return conflict(kind, call.name, lists.refused);
  return write(call, VirtualMachineInstances, instance, { spec: patchOf(lists) });
};

const addOptionsOf = ({ body }: Call): AddOptions | Refusal => {
  const name = textIn(body, 'name');
  if (!name) return badRequest('AddVolumeOptions requires name to be set');
  if (!body.disk) return badRequest('AddVolumeOptions requires disk to not be nil');
  if (!body.volumeSource) return badRequest('AddVolumeOptions requires VolumeSource to not be nil');
  // What these two hold is judged by the API server's schema when they are written.
  return {
    name,
    disk: body.disk,
    volumeSource: body.volumeSource,
  };
};

const addVolume =
  (apply: typeof onMachine): Action =>
  async (call) => {
    const options = addOptionsOf(call);
    return 'code' in options ? options : apply(call, adding(options));
  };

const removeVolume =
  (apply: typeof onMachine): Action =>
  async (call) => {
    const name = textIn(call.body, 'name');
    return name ? apply(call, removing(name)) : badRequest('RemoveVolumeOptions requires name to be set');
  };

export const addVolumeToMachine = addVolume(onMachine);
export const removeVolumeFromMachine = removeVolume(onMachine);
export const addVolumeToInstance = addVolume(onInstance);
export const removeVolumeFromInstance = removeVolume(onInstance);
