import { message } from '../../i18n/message';
import { asWritten } from '../../node-pools/fields/as-written';
import { isJsonObject, leftovers, mergeJson, own, type JsonObject } from '../../node-pools/fields/leftovers';
import { at, ObjectReader } from '../../node-pools/fields/read-object';
import { GivenSecrets, kindOf, type Given, type GivenProblem } from './given';
import { keyed, keyOf } from './keyed';
import { machineProblems } from './machine-problems';
import { normalized } from './normalized';
import { written } from './objects';
import { DEVICES, GUEST } from './paths';
import { advancedFromObject } from './steps/advanced/values-from-objects';
import { basicFromClone, basicFromObject } from './steps/basic/values-from-objects';
import { sourceOf } from './steps/basic/values';
import { nicsFromObject } from './steps/networking/values-from-objects';
import { volumeNameOf } from './steps/storage/objects';
import { rootDefaults, ROOT_DISK, type DiskValues } from './steps/storage/values';
import { disksFromObject, keptOf, rootIndex } from './steps/storage/values-from-objects';
import { defaults, type Values } from './values';

/** What objects mean for the form. */
export interface ReadValues {
  values: Values;
  /** Why the objects cannot be shown in the form; then `values` is not to be used. */
  problems: readonly GivenProblem[];
}

const onePer = (given: readonly Given[]): readonly GivenProblem[] => {
  const mains = given.filter((one) => ['VirtualMachine', 'VirtualMachineClone'].includes(kindOf(one)));
  if (mains.length === 0)
    return [
      { index: -1, path: [], message: message('There is no VirtualMachine. Write one object of this kind.') },
    ];
  return mains.slice(1).map(({ index }) => ({
    index,
    path: ['kind'],
    message: message('There is more than one virtual machine. One is created at a time.'),
  }));
};

/** The part of the keyed difference that belongs to entries of the form, handed to them; the rest is the VM's. */
const shared = (values: Values, patch: JsonObject): Values => {
  const list = (...path: string[]) => at(patch, path);
  const [disks, volumes] = [list(...DEVICES, 'disks'), list(...GUEST, 'volumes')];
  const templates = list('spec', 'dataVolumeTemplates');
  const disk = (one: DiskValues): DiskValues => ({
    ...one,
    kept: {
      disk: keptOf(disks, keyOf(one.name)),
      volume: keptOf(volumes, keyOf(one.name)),
      template: keptOf(templates, keyOf(volumeNameOf(values.basic.name, one))),
    },
  });
  const device = (key: string) => (one: Values['advanced']['gpus'][number]) => ({
    ...one,
    kept: keptOf(list(...DEVICES, key), keyOf(one.name)),
  });
  const cloudInit = keyOf(values.advanced.cloudInitDisk);
  const { advanced } = values;
  return {
    ...values,
    root: disk(values.root),
    disks: values.disks.map(disk),
    nics: values.nics.map((nic) => ({
      ...nic,
      kept: {
        interface: keptOf(list(...DEVICES, 'interfaces'), keyOf(nic.name)),
        network: keptOf(list(...GUEST, 'networks'), keyOf(nic.name)),
      },
    })),
    advanced: {
      ...advanced,
      gpus: advanced.gpus.map(device('gpus')),
      hostDevices: advanced.hostDevices.map(device('hostDevices')),
      ...(advanced.cloudInit === 'none'
        ? {}
        : { kept: { disk: keptOf(disks, cloudInit), volume: keptOf(volumes, cloudInit) } }),
    },
  };
};

/** The difference without what `shared` handed on. */
const remainder = (patch: JsonObject, ours: JsonObject): JsonObject => {
  const lists = [
    ['spec', 'dataVolumeTemplates'],
    [...GUEST, 'volumes'],
    [...GUEST, 'networks'],
    ...['disks', 'interfaces', 'gpus', 'hostDevices'].map((list) => [...DEVICES, list]),
  ];
  const gone = lists.map((path) => {
    const known = at(ours, path);
    const keys = isJsonObject(known) ? Object.keys(known) : [];
    const inPatch = keys.filter((key) => own(at(patch, path), key) !== undefined);
    return path.reduceRight<unknown>(
      (inner, key) => ({ [key]: inner }),
      Object.fromEntries(inPatch.map((key) => [key, null])),
    );
  });
  const rest = gone.reduce<unknown>((result, one) => (emptyAt(one) ? result : mergeJson(result, one)), patch);
  return isJsonObject(rest) ? withoutEmpty(rest, patch) : {};
};

const emptyAt = (patch: unknown): boolean =>
  isJsonObject(patch) && Object.values(patch).every((value) => isJsonObject(value) && emptyAt(value));

/** Maps that were emptied by taking entries out say nothing; one that was empty before was meant. */
const withoutEmpty = (object: JsonObject, before: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
      const was = own(before, key);
      if (!isJsonObject(value) || !isJsonObject(was)) return [[key, value]];
      const rest = withoutEmpty(value, was);
      return Object.keys(rest).length === 0 && Object.keys(was).length > 0 ? [] : [[key, rest]];
    }),
  );

const asJson = (object: object): JsonObject => Object.fromEntries(Object.entries(object));

const keep = (values: Values, given: readonly Given[], roles: ReadonlyMap<string, Given>): Values => {
  const vm = roles.get('VirtualMachine');
  const ours = keyed(asJson(written(values).find(({ role }) => role === 'VirtualMachine')?.object ?? {}));
  const difference = vm ? leftovers(ours, keyed(vm.object)) : {};
  const items = vm ? shared(values, difference) : values;
  const patches = written(values).flatMap(({ role, object }): [string, JsonObject][] => {
    const one = roles.get(role);
    const patch =
      role === 'VirtualMachine'
        ? remainder(difference, ours)
        : one
          ? leftovers(asJson(object), one.object)
          : {};
    return Object.keys(patch).length === 0 ? [] : [[role, patch]];
  });
  const used = new Set(roles.values());
  return {
    ...items,
    kept: {
      patches: Object.fromEntries(patches),
      others: given.filter((one) => !used.has(one)).map(({ object }) => object),
    },
  };
};

const machine = (vm: ObjectReader, secrets: GivenSecrets): Values => {
  const nics = nicsFromObject(vm);
  const all = disksFromObject(vm);
  const place = rootIndex(all, nics, ROOT_DISK);
  const root = all[place];
  return {
    ...defaults,
    basic: { ...basicFromObject(vm), source: root ? sourceOf(root.source) : 'network' },
    root: root ?? rootDefaults,
    nics,
    disks: all.filter((disk) => disk !== root),
    advanced: advancedFromObject(vm, secrets),
  };
};

/**
 * The form's values for a virtual machine's objects. What no field can express is kept.
 * @param objects the VirtualMachine (or a VirtualMachineClone) with its Secrets and whatever else, in any order
 */
export const valuesFromObjects = (objects: readonly object[]): ReadValues => {
  const given = objects.map((object, index): Given => ({
    index,
    object: normalized(asWritten(asJson(object))),
  }));
  const shape = onePer(given);
  const main = given.find((one) => ['VirtualMachine', 'VirtualMachineClone'].includes(kindOf(one)));
  if (!main || shape.length > 0) return { values: defaults, problems: shape };
  const reader = new ObjectReader(main.object);
  const secrets = new GivenSecrets(given);
  secrets.roles.set(kindOf(main), main);
  const values: Values =
    kindOf(main) === 'VirtualMachine'
      ? machine(reader, secrets)
      : { ...defaults, basic: basicFromClone(reader) };
  const problems: GivenProblem[] = [
    ...reader.problems.map((problem) => ({ ...problem, index: main.index })),
    ...secrets.problems,
    ...machineProblems(asJson(objects[main.index] ?? {})).map((problem) => ({
      ...problem,
      index: main.index,
    })),
  ];
  return problems.length > 0
    ? { values, problems }
    : { values: keep(values, given, secrets.roles), problems: [] };
};
