import { z } from 'zod';
import { obeys } from '../../../../form/rule';
import { objectName } from '../../../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../../../i18n/message';
import { refuse } from '../../../../node-pools/fields/refuse';
import { RUN_STRATEGIES } from '../../../model/firmware';
import type { DiskSource } from '../../../model/disk-rules';
import { vmName, vmNamespace } from '../../../model/vm-name';
import { cpuCount, guestMemory, typeRef } from '../../../model/size-rules';

/** What the machine is made of; each but `network` and `vm` is a kind of root disk. */
export const SOURCES = ['image', 'url', 'container', 'volume', 'network', 'vm'] as const;
export type Source = (typeof SOURCES)[number];

/** The root disks that a source offers, the usual one first. */
export const ROOT_SOURCES: Readonly<Record<Source, readonly DiskSource[]>> = {
  image: ['image'],
  url: ['http', 's3', 'gcs'],
  container: ['container', 'registry'],
  volume: ['clone', 'attach', 'blank', 'ephemeral', 'emptyDisk'],
  network: [],
  vm: [],
};

/** The source that a root disk belongs to. */
export const sourceOf = (disk: DiskSource): Source =>
  SOURCES.find((source) => ROOT_SOURCES[source].includes(disk)) ?? 'volume';

export const WORKLOADS = ['server', 'desktop', 'highperformance'] as const;

const typeName = (text: string): Message | undefined => objectName(typeRef(text).name);

/** The values of the step Basic (specification: virtual machines, fields). */
export const basicSchema = z
  .object({
    name: z.string().superRefine(obeys(vmName)),
    namespace: z.string().superRefine(obeys(vmNamespace)),
    description: z.string(),
    source: z.enum(SOURCES),
    /** another VM of the namespace that is copied */
    vm: z.string(),
    /** '' = none; `own/…` is one of the namespace */
    preference: z.string().superRefine(obeys(typeName)),
    sizing: z.enum(['instancetype', 'inferred', 'custom']),
    instancetype: z.string(),
    sockets: z.number().nullable(),
    cores: z.number().nullable(),
    threads: z.number().nullable(),
    memory: z.string(),
    workload: z.enum(WORKLOADS),
    runStrategy: z.enum(RUN_STRATEGIES),
  })
  .superRefine((basic, context) => {
    if (basic.source === 'vm') {
      refuse(context, ['vm'], basic.vm === '' ? message('Choose a virtual machine.') : objectName(basic.vm));
      return;
    }
    if (basic.sizing === 'instancetype') {
      const { name } = typeRef(basic.instancetype);
      refuse(
        context,
        ['instancetype'],
        name === '' ? message('Choose a size.') : typeName(basic.instancetype),
      );
    }
    if (basic.sizing !== 'custom') return;
    for (const part of ['sockets', 'cores', 'threads'] as const)
      refuse(context, [part], cpuCount(basic[part]));
    refuse(context, ['memory'], guestMemory(basic.memory));
  });

export type Basic = z.infer<typeof basicSchema>;

/** Basic as it is first shown. */
export const basicDefaults: Basic = {
  name: '',
  namespace: '',
  description: '',
  source: 'image',
  vm: '',
  preference: '',
  sizing: 'instancetype',
  instancetype: 'u1.medium',
  sockets: 1,
  cores: 1,
  threads: 1,
  memory: '4Gi',
  workload: 'server',
  runStrategy: 'Always',
};
