import { z } from 'zod';
import { message } from '../../i18n/message';
import { isJsonObject } from '../../node-pools/fields/leftovers';
import { keptSchema } from '../../node-pools/fields/leftovers-schema';
import { at } from '../../node-pools/fields/read-object';
import { refuse } from '../../node-pools/fields/refuse';
import { repeatedPlaces } from '../model/boot-order';
import { descriptionProblem } from '../model/description';
import { nameTwice, repeatedNames } from '../model/disk-rules';
import { morePodNetworks, ONE_POD_NETWORK, pxeDisk, pxeFirst, pxeNetwork } from '../model/nic-rules';
import { setsSize } from './two-sizes';
import { requestedMemory } from '../model/size-rules';
import { basicDefaults, basicSchema } from './steps/basic/values';
import { freshNic, nicSchema } from './steps/networking/values';
import { volumeNameOf } from './steps/storage/objects';
import { diskShape, isImported, refuseDisk, rootDefaults } from './steps/storage/values';
import { advancedDefaults, advancedSchema } from './steps/advanced/values';

/** What YAML said that no step expresses: it is written back as it was and shown as such. */
const keptObjectsSchema = z.object({
  /** by the role of an object (`VirtualMachine`, `Secret/cloud-init`): a merge patch on its keyed form (`keyed.ts`) */
  patches: z.record(z.string(), keptSchema),
  /** objects that no step writes at all */
  others: z.array(keptSchema),
});

const shape = z.object({
  basic: basicSchema,
  /** the root disk; not written where the machine boots from the network or is a copy */
  root: diskShape,
  nics: z.array(nicSchema),
  disks: z.array(diskShape),
  advanced: advancedSchema,
  kept: keptObjectsSchema,
});

export type Values = z.infer<typeof shape>;

/** Whether the form writes a root disk. */
export const hasRoot = ({ source }: Values['basic']): boolean => source !== 'network' && source !== 'vm';

/** What to say where YAML sets CPU or memory beside an instance type (source: virt-api admission of instance types). */
const TWO_SIZES = message(
  'The YAML also sets CPU or memory, which the size does. Remove them, or choose a custom size.',
);

type Path = readonly (string | number)[];

/** The disks that are written, each with its place in the form. */
export const writtenDisks = ({
  basic,
  root,
  disks,
}: Pick<Values, 'basic' | 'root' | 'disks'>): readonly { path: Path; disk: Values['root'] }[] => [
  ...(hasRoot(basic) ? [{ path: ['root'], disk: root }] : []),
  ...disks.map((disk, index) => ({ path: ['disks', index], disk })),
];

/** What YAML adds to the annotations that the form writes. */
const keptAnnotations = ({ kept }: Values): Readonly<Record<string, string>> => {
  const annotations = at(kept.patches.VirtualMachine, ['metadata', 'annotations']);
  return Object.fromEntries(
    Object.entries(isJsonObject(annotations) ? annotations : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
};

/** The rules that join steps (source: virt-api admission, R2, R4, R10, R12, R15; specification, PXE). */
const across = (values: Values, context: z.RefinementCtx): void => {
  const { basic, nics, advanced } = values;
  refuse(context, ['basic', 'description'], descriptionProblem(basic.description, keptAnnotations(values)));
  const disks = writtenDisks(values);
  for (const { path, disk } of disks) refuseDisk(context, path, disk);
  const reserved = [
    ...(advanced.cloudInit === 'none' ? [] : [advanced.cloudInitDisk]),
    ...(advanced.sysprep === 'none' ? [] : [advanced.sysprepDisk]),
  ];
  const names = [...reserved.map((name) => ({ name })), ...disks.map(({ disk }) => disk)];
  for (const index of repeatedNames(names)) {
    const at = disks[index - reserved.length];
    if (at) refuse(context, [...at.path, 'name'], nameTwice(at.disk.name));
  }
  // Disks of one name have volumes of one name: that is said once.
  const made = disks.filter(
    ({ disk }, index) => isImported(disk) && disks.findIndex((one) => one.disk.name === disk.name) === index,
  );
  const volumes = made.map(({ disk }) => ({ name: volumeNameOf(basic.name, disk) }));
  for (const index of repeatedNames(volumes))
    refuse(context, [...(made[index]?.path ?? []), 'volumeName'], nameTwice(volumes[index]?.name ?? ''));
  for (const index of repeatedNames(nics))
    refuse(context, ['nics', index, 'name'], nameTwice(nics[index]?.name ?? ''));
  for (const index of morePodNetworks(nics)) refuse(context, ['nics', index, 'network'], ONE_POD_NETWORK);
  const bootable: { path: Path; name: string; bootOrder: number | null }[] = [
    ...disks.map(({ path, disk }) => ({ path, name: disk.name, bootOrder: disk.bootOrder })),
    ...nics.map(({ name, bootOrder }, index) => ({ path: ['nics', index], name, bootOrder })),
  ];
  for (const { index, problem } of repeatedPlaces(bootable))
    refuse(context, [...(bootable[index]?.path ?? []), 'bootOrder'], problem);
  if (basic.source === 'network') {
    refuse(context, ['disks'], pxeDisk(disks.map(({ disk }) => disk)));
    const missing = pxeNetwork(nics);
    refuse(
      context,
      ['nics'],
      missing ??
        pxeFirst(
          nics,
          disks.map(({ disk }) => disk),
        ),
    );
  }
  if (basic.sizing !== 'custom' && setsSize(values.kept.patches.VirtualMachine))
    refuse(context, ['basic', 'sizing'], TWO_SIZES);
  if (basic.sizing === 'custom')
    refuse(
      context,
      ['advanced', 'request'],
      requestedMemory({ guest: basic.memory, request: advanced.request }),
    );
  else if (advanced.request !== '')
    refuse(
      context,
      ['advanced', 'request'],
      message('The size sets the memory. Remove the request, or choose a custom size.'),
    );
};

/** The values of the whole form. Where another VM is copied nothing but Basic is asked. */
export const valuesSchema = shape.superRefine((values, context) => {
  if (values.basic.source !== 'vm') across(values, context);
});

/** The form as it is first shown. */
export const defaults: Values = {
  basic: basicDefaults,
  root: rootDefaults,
  nics: [freshNic('nic0')],
  disks: [],
  advanced: advancedDefaults,
  kept: { patches: {}, others: [] },
};
