import { z } from 'zod';
import { obeys } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { dnsLabelProblem } from '../../../hosted-clusters/model/dns-name';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { DESCRIPTION, descriptionProblem } from '../../model/description';
import { EVICTION_STRATEGIES } from '../../model/eviction';
import { RUN_STRATEGIES, runStrategyOf } from '../../model/run-strategy';
import { specOf } from '../../model/vm-spec';
import type { VmEdit } from './EditVmDialog';

export interface TextValues {
  text: string;
}

const template = (spec: Readonly<Record<string, unknown>>) => ({ spec: { template: { spec } } });
const orNull = (text: string): string | null => (text === '' ? null : text);

/** @param vm has other annotations, which share one limit with the description */
export const descriptionEdit = ({ metadata: { annotations } }: VirtualMachine): VmEdit<TextValues> => ({
  title: message('Edit description'),
  schema: z.object({
    text: z.string().superRefine(obeys((text: string) => descriptionProblem(text, annotations))),
  }),
  fields: [
    { id: 'text', label: message('Description'), paths: ['text'], words: ({ text }: TextValues) => text },
  ],
  valuesOf: ({ metadata }) => ({ text: metadata.annotations?.[DESCRIPTION] ?? '' }),
  patchOf: ({ text }) => ({ metadata: { annotations: { [DESCRIPTION]: orNull(text) } } }),
  fieldOf: (path) => (path.startsWith('metadata.annotations') ? 'text' : undefined),
});

export const HOSTNAME_EDIT: VmEdit<TextValues> = {
  title: message('Edit hostname'),
  schema: z.object({
    text: z.string().superRefine(obeys((text: string) => (text === '' ? undefined : dnsLabelProblem(text)))),
  }),
  fields: [
    { id: 'text', label: message('Hostname'), paths: ['text'], words: ({ text }: TextValues) => text },
  ],
  valuesOf: (vm) => ({ text: specOf(vm).hostname ?? '' }),
  patchOf: ({ text }) => template({ hostname: orNull(text) }),
  fieldOf: (path) => (path.endsWith('hostname') ? 'text' : undefined),
};

/** '' = the cluster's. */
export const EVICTION_EDIT: VmEdit<TextValues> = {
  title: message('Edit eviction strategy'),
  schema: z.object({ text: z.enum(['', ...EVICTION_STRATEGIES]) }),
  fields: [
    {
      id: 'text',
      label: message('Eviction strategy'),
      paths: ['text'],
      words: ({ text }: TextValues) => (text === '' ? message('Cluster default') : text),
    },
  ],
  valuesOf: (vm) => ({ text: specOf(vm).evictionStrategy ?? '' }),
  patchOf: ({ text }) => template({ evictionStrategy: orNull(text) }),
  fieldOf: (path) => (path.endsWith('evictionStrategy') ? 'text' : undefined),
};

export const RUN_STRATEGY_EDIT: VmEdit<TextValues> = {
  title: message('Edit run strategy'),
  schema: z.object({ text: z.enum(RUN_STRATEGIES) }),
  fields: [
    { id: 'text', label: message('Run strategy'), paths: ['text'], words: ({ text }: TextValues) => text },
  ],
  valuesOf: (vm) => ({ text: runStrategyOf(vm) }),
  // `running` and `runStrategy` exclude each other (virt-api admission, R1).
  patchOf: ({ text }) => ({ spec: { runStrategy: text, running: null } }),
  fieldOf: (path) => (path.startsWith('spec.run') ? 'text' : undefined),
};
