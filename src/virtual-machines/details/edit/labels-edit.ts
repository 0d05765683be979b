import { z } from 'zod';
import { obeys } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { labelKey, labelValue } from '../../../node-pools/model/labels';
import type { VmEdit } from './EditVmDialog';

export interface LabelValues {
  labels: { key: string; value: string }[];
}

const asRows = (labels: Readonly<Record<string, string>> = {}): LabelValues['labels'] =>
  Object.entries(labels)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => a.key.localeCompare(b.key));

export const LABELS_EDIT: VmEdit<LabelValues> = {
  title: message('Edit labels'),
  schema: z.object({
    labels: z.array(
      z.object({
        key: z.string().superRefine(obeys(labelKey)),
        value: z.string().superRefine(obeys(labelValue)),
      }),
    ),
  }),
  fields: [
    {
      id: 'labels',
      label: message('Labels'),
      paths: ['labels'],
      words: ({ labels }: LabelValues) => labels.map(({ key, value }) => `${key}=${value}`).join(', '),
    },
  ],
  valuesOf: ({ metadata }) => ({ labels: asRows(metadata.labels) }),
  patchOf: ({ labels }, { metadata }) => ({
    metadata: {
      labels: {
        ...Object.fromEntries(Object.keys(metadata.labels ?? {}).map((key) => [key, null])),
        ...Object.fromEntries(labels.filter(({ key }) => key !== '').map(({ key, value }) => [key, value])),
      },
    },
  }),
  fieldOf: (path) => (path.startsWith('metadata.labels') ? 'labels' : undefined),
};
