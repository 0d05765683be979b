import type { Cause } from './cause';
import { duplicate, each, invalid, notSupported, when } from './cause';
import type { Disk, Facts, InstanceSpec, Volume } from './facts';
import { hasGate } from './facts';
import { labelProblem, repeats } from './names';

const buses = ['virtio', 'sata', 'scsi', 'usb'];
const targets = ['disk', 'cdrom', 'lun'] as const;

const disksAt = (at: string): string => `${at}.domain.devices.disks`;

/** R2, the disks' half: a DNS-1123 label, once each. */
export const diskNames = ({ domain }: InstanceSpec, at: string): Cause[] => {
  const disks = domain.devices.disks ?? [];
  const problems = each(disks, disksAt(at), ({ name }, path) => {
    const problem = labelProblem(name);
    return problem === undefined ? [] : [invalid(`${path}.name`, problem)];
  });
  const twice = repeats(disks.map(({ name }) => name)).map(({ index, first }) =>
    duplicate(
      `${disksAt(at)}[${index}].name`,
      `${disksAt(at)}[${index}] and ${disksAt(at)}[${first}] must not have the same Name.`,
    ),
  );
  return [...problems, ...twice];
};

const busOf = (disk: Disk): { target: (typeof targets)[number]; bus: string } | undefined => {
  const target = targets.find((each) => disk[each] !== undefined);
  const bus = target && disk[target]?.bus;
  return target && bus ? { target, bus } : undefined;
};

const busProblem = (disk: Disk, path: string): Cause[] => {
  const found = busOf(disk);
  if (!found) return [];
  const { target, bus } = found;
  const at = `${path}.${target}.bus`;
  if (bus === 'ide') return [invalid(at, 'IDE bus is not supported')];
  if (!buses.includes(bus))
    return [
      notSupported(
        at,
        `${path} is set with an unrecognized bus ${bus}, must be one of: [${buses.join(' ')}]`,
      ),
    ];
  if (target === 'cdrom' && bus === 'virtio')
    return [invalid(at, `Bus type ${bus} is invalid for CD-ROM device`)];
  return when(target === 'disk' && bus === 'sata' && disk.disk?.readonly === true, () =>
    notSupported(at, `${bus} hard-disks do not support read-only.`),
  );
};

/** R3: one target type a disk, its bus; a LUN only for a claim or DataVolume. */
export const diskTargets = ({ domain, volumes = [] }: InstanceSpec, at: string): Cause[] =>
  each(domain.devices.disks, disksAt(at), (disk, path) => {
    const given = targets.filter((target) => disk[target] !== undefined);
    const volume = volumes.find(({ name }) => name === disk.name);
    return [
      ...when(given.length > 1, () => invalid(path, `${path} can only have a single target type defined`)),
      ...busProblem(disk, path),
      ...when(
        disk.lun !== undefined && volume !== undefined && !volume.persistentVolumeClaim && !volume.dataVolume,
        () =>
          invalid(
            `${path}.lun`,
            `${path}.lun can only be mapped to a DataVolume or PersistentVolumeClaim volume.`,
          ),
      ),
    ];
  });

/** R4: boot order from 1, each once over disks and NICs together. */
export const bootOrders = ({ domain: { devices } }: InstanceSpec, at: string): Cause[] => {
  const ordered = [
    ...(devices.disks ?? []).map(({ bootOrder }, index) => ({
      bootOrder,
      path: `${disksAt(at)}[${index}]`,
    })),
    ...(devices.interfaces ?? []).map(({ bootOrder }, index) => ({
      bootOrder,
      path: `${at}.domain.devices.interfaces[${index}]`,
    })),
  ].filter(({ bootOrder }) => bootOrder !== undefined);
  const low = ordered.filter(({ bootOrder }) => (bootOrder ?? 1) < 1);
  const twice = repeats(ordered.map(({ bootOrder }) => String(bootOrder)));
  return [
    ...low.map(({ path }) => invalid(`${path}.bootOrder`, `${path} must have a boot order > 0, if supplied`)),
    ...twice.map(({ index }) => {
      const path = `${ordered[index]?.path ?? ''}.bootOrder`;
      return invalid(path, `Boot order for ${path} already set for a different device.`);
    }),
  ];
};

/** R5: serial, cache and io of a disk. */
export const diskOptions = ({ domain }: InstanceSpec, at: string): Cause[] =>
  each(domain.devices.disks, disksAt(at), ({ serial = '', cache, io }, path) => [
    ...when(serial.length > 256, () =>
      invalid(`${path}.serial`, `${path} must be less than or equal to 256 in length, if specified`),
    ),
    ...when(!/^[A-Za-z0-9_.+-]*$/.test(serial), () =>
      invalid(
        `${path}.serial`,
        `${path} must be made up of the following characters [A-Za-z0-9_.+-], if specified`,
      ),
    ),
    ...when(cache !== undefined && !['', 'none', 'writethrough', 'writeback'].includes(cache), () =>
      invalid(`${path}.cache`, `${path}.cache has invalid value ${cache ?? ''}`),
    ),
    ...when(io !== undefined && !['', 'native', 'threads', 'default'].includes(io), () =>
      notSupported(
        `${path}.io`,
        `Disk IO mode for ${path} is not supported. Supported modes are: native, threads, default.`,
      ),
    ),
  ]);

const isHotplugged = ({ dataVolume, persistentVolumeClaim }: Volume): boolean =>
  dataVolume?.hotpluggable === true || persistentVolumeClaim?.hotpluggable === true;

/** R6: a disk that is plugged in while the guest runs is on scsi or virtio, a LUN on scsi. */
export const hotplugBuses = ({ domain, volumes = [] }: InstanceSpec, at: string): Cause[] =>
  each(domain.devices.disks, disksAt(at), (disk, path) => {
    if (!volumes.some((volume) => volume.name === disk.name && isHotplugged(volume))) return [];
    return [
      ...when(disk.cdrom !== undefined, () =>
        invalid(path, `Hotplug configuration for [${disk.name}] requires a disk or lun target.`),
      ),
      ...when(disk.disk !== undefined && !['scsi', 'virtio'].includes(disk.disk.bus ?? ''), () =>
        invalid(`${path}.disk.bus`, `hotplugged Disk ${disk.name} does not use a scsi or virtio bus`),
      ),
      ...when(disk.lun !== undefined && disk.lun.bus !== 'scsi', () =>
        invalid(`${path}.lun.bus`, `hotplugged Lun ${disk.name} does not use a scsi bus`),
      ),
    ];
  });

/** R2: every disk has a volume (a CD-ROM may be empty with a feature gate), every volume a disk or file system. */
export const diskVolumes = (spec: InstanceSpec, at: string, facts: Facts): Cause[] => {
  const { disks = [], filesystems = [] } = spec.domain.devices;
  const volumes = spec.volumes ?? [];
  const mayBeEmpty = hasGate(facts, 'DeclarativeHotplugVolumes');
  const shown = new Set([...disks, ...filesystems].map(({ name }) => name));
  return [
    ...each(disks, disksAt(at), ({ name, cdrom }, path) =>
      when(!volumes.some((volume) => volume.name === name) && !(cdrom && mayBeEmpty), () =>
        invalid(`${path}.name`, `${path}.name '${name}' not found.`),
      ),
    ),
    ...each(filesystems, `${at}.domain.devices.filesystems`, ({ name }, path) =>
      when(!volumes.some((volume) => volume.name === name), () =>
        invalid(`${path}.name`, `${path}.name '${name}' not found.`),
      ),
    ),
    // A memory dump and what goes to the guest without a disk stand for themselves.
    ...each(volumes, `${at}.domain.volumes`, (volume, path) =>
      when(!shown.has(volume.name) && !volume.memoryDump && !volume.downwardMetrics, () =>
        invalid(`${path}.name`, `${path}.name '${volume.name}' not found.`),
      ),
    ),
  ];
};
