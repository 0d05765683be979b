import { z } from 'zod';
import { obeys } from '../../../form/rule';
import { message, type Message } from '../../../i18n/message';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { size } from '../../../node-pools/model/quantity';
import { sizeWords } from '../../../node-pools/model/size-words';
import { specOf } from '../../model/vm-spec';
import { wantedSize } from '../../model/vm-size';
import type { VmEdit } from './EditVmDialog';

export interface SizeValues {
  by: 'type' | 'custom';
  /** `cluster/u1.medium` or `namespace/small`. */
  type: string;
  sockets: number | null;
  cores: number | null;
  threads: number | null;
  memory: string;
}

const KINDS = {
  cluster: 'VirtualMachineClusterInstancetype',
  namespace: 'VirtualMachineInstancetype',
} as const;

/** How a form names an instance type. */
export const typeKey = (kind: string | undefined, name: string): string =>
  `${kind?.toLowerCase() === 'virtualmachineinstancetype' ? 'namespace' : 'cluster'}/${name}`;

const typeOfKey = (key: string) => {
  const [place = '', name = ''] = key.split('/');
  return { kind: place === 'namespace' ? KINDS.namespace : KINDS.cluster, name };
};

/** At least one (source: CRD and virt-api admission). */
const atLeastOne = (count: number | null): Message | undefined =>
  count !== null && Number.isSafeInteger(count) && count >= 1
    ? undefined
    : message('Enter a whole number from 1.');

const count = z.number().nullable().superRefine(obeys(atLeastOne));
const base = {
  type: z.string(),
  sockets: z.number().nullable(),
  cores: z.number().nullable(),
  threads: z.number().nullable(),
  memory: z.string(),
};

const schema: z.ZodType<SizeValues, SizeValues> = z.discriminatedUnion('by', [
  z.object({
    ...base,
    by: z.literal('type'),
    type: z
      .string()
      .superRefine(obeys((key: string) => (key === '' ? message('Choose an instance type.') : undefined))),
  }),
  z.object({
    ...base,
    by: z.literal('custom'),
    sockets: count,
    cores: count,
    threads: count,
    memory: z.string().superRefine(obeys(size)),
  }),
]);

const valuesOf = (vm: VirtualMachine): SizeValues => {
  const { name, kind } = vm.spec.instancetype ?? {};
  const { sockets = 1, cores = 1, threads = 1, memory = '' } = wantedSize(vm);
  return {
    by: name === undefined ? 'custom' : 'type',
    type: name === undefined ? '' : typeKey(kind, name),
    sockets,
    cores,
    threads,
    memory,
  };
};

/** An instance type excludes CPU and memory beside it (source: virt-api admission). */
const patchOf = (values: SizeValues, over: VirtualMachine): Readonly<Record<string, unknown>> => {
  if (values.by === 'type') {
    const hasOwn = over.spec.instancetype?.name === undefined;
    return {
      spec: {
        instancetype: { ...typeOfKey(values.type), revisionName: null },
        ...(hasOwn ? { template: { spec: { domain: { cpu: null, memory: null, resources: null } } } } : {}),
      },
    };
  }
  const { sockets, cores, threads, memory } = values;
  const requests = specOf(over).domain.resources?.requests?.memory;
  // A request above the guest's memory would be refused; one that merely stood for it follows it.
  const resources =
    requests !== undefined && specOf(over).domain.memory?.guest === undefined
      ? { resources: { requests: { memory: null } } }
      : {};
  return {
    spec: {
      instancetype: null,
      template: {
        spec: { domain: { cpu: { sockets, cores, threads }, memory: { guest: memory }, ...resources } },
      },
    },
  };
};

const WORDS = (values: SizeValues): Message | string =>
  values.by === 'type'
    ? values.type.replace(/^.*\//, '')
    : message('{{sockets}} × {{cores}} × {{threads}} CPUs, {{memory}}', {
        sockets: values.sockets ?? 0,
        cores: values.cores ?? 0,
        threads: values.threads ?? 0,
        memory: sizeWords(values.memory),
      });

/** CPU and memory, or the instance type that gives them. */
export const SIZE_EDIT: VmEdit<SizeValues> = {
  title: message('Change size'),
  schema,
  fields: [
    {
      id: 'size',
      label: message('Size'),
      paths: ['by', 'type', 'sockets', 'cores', 'threads', 'memory'],
      words: WORDS,
    },
  ],
  valuesOf,
  patchOf,
  fieldOf: (path) => {
    if (path.startsWith('spec.instancetype')) return 'type';
    if (path.includes('domain.memory') || path.includes('resources')) return 'memory';
    return path.includes('domain.cpu') ? 'sockets' : undefined;
  },
};

const counted = (number: number | null): number => number ?? 1;

/** The machine as it would be with a size that a form holds: to tell what that would lead to. */
export const withSize = (vm: VirtualMachine, values: SizeValues): VirtualMachine => {
  if (values.by === 'type') return { ...vm, spec: { ...vm.spec, instancetype: typeOfKey(values.type) } };
  const { sockets, cores, threads, memory } = values;
  const spec = specOf(vm);
  const rest = { ...vm.spec };
  delete rest.instancetype;
  const cpu = {
    ...spec.domain.cpu,
    sockets: counted(sockets),
    cores: counted(cores),
    threads: counted(threads),
  };
  const domain = { ...spec.domain, cpu, memory: { ...spec.domain.memory, guest: memory } };
  return { ...vm, spec: { ...rest, template: { ...vm.spec.template, spec: { ...spec, domain } } } };
};
