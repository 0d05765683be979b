import { message } from '../../i18n/message';
import { own, type JsonObject } from '../../node-pools/fields/leftovers';
import { at, type ObjectProblem, type Path } from '../../node-pools/fields/read-object';
import { DEVICES, GUEST } from './paths';

interface Entry {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
}

/** The entries of a list that have a name. */
const entries = (machine: JsonObject, list: Path): readonly Entry[] => {
  const all = at(machine, list);
  return (Array.isArray(all) ? all : []).flatMap((value: unknown, index) => {
    const name = own(value, 'name');
    return typeof name === 'string' && name !== '' ? [{ path: [...list, index], name, value }] : [];
  });
};

/** A path as the server writes it: `spec.template.spec.volumes[0]`. */
const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );

const VOLUMES: Path = [...GUEST, 'volumes'];
const DISKS: Path = [...DEVICES, 'disks'];
const FILESYSTEMS: Path = [...DEVICES, 'filesystems'];

const lacks = (others: readonly Entry[], { name }: Entry): boolean =>
  !others.some((one) => one.name === name);

/**
 * Disks without a volume and volumes without a disk or a file system (source: virt-api admission, R2). An empty CD-ROM
 * waits for its medium and a memory dump is written, not shown: those are the server's to judge.
 */
const pairs = (machine: JsonObject): readonly ObjectProblem[] => {
  const volumes = entries(machine, VOLUMES);
  const disks = entries(machine, DISKS);
  const shown = [...disks, ...entries(machine, FILESYSTEMS)];
  return [
    ...disks
      .filter((disk) => own(disk.value, 'cdrom') === undefined && lacks(volumes, disk))
      .map(({ path, name }) => ({
        path,
        message: message(
          '{{path}} is disk {{name}}, and {{list}} has no volume of that name. Add one there.',
          {
            path: pathText(path),
            name,
            list: pathText(VOLUMES),
          },
        ),
      })),
    ...volumes
      .filter((volume) => own(volume.value, 'memoryDump') === undefined && lacks(shown, volume))
      .map(({ path, name }) => ({
        path,
        message: message(
          '{{path}} is volume {{name}}, and {{list}} has no disk of that name. Add one there.',
          {
            path: pathText(path),
            name,
            list: pathText(DISKS),
          },
        ),
      })),
  ];
};

/** Two words for when it runs, of which there may be one (source: virt-api admission, R1). */
const twoStrategies = (machine: JsonObject): readonly ObjectProblem[] =>
  at(machine, ['spec', 'running']) !== undefined && at(machine, ['spec', 'runStrategy']) !== undefined
    ? [
        {
          path: ['spec', 'running'],
          message: message('running and runStrategy exclude each other. Keep runStrategy.'),
        },
      ]
    : [];

/** What is wrong with a VirtualMachine that somebody wrote and that no single field of the form could hold. */
export const machineProblems = (machine: JsonObject): readonly ObjectProblem[] =>
  own(machine, 'kind') === 'VirtualMachine' ? [...twoStrategies(machine), ...pairs(machine)] : [];
