import type { ConflictField } from '../../form/conflict/three-way';
import type { KeyValue } from '../../form/fields/KeyValueField';
import { message, type Message } from '../../i18n/message';
import type { PolicyValues } from './policy-values';

const pairs = (rows: readonly KeyValue[]): Message | string =>
  rows.length === 0 ? message('None') : rows.map(({ key, value }) => `${key}=${value}`).join(', ');

const limit = (value: string | number | null): Message | string =>
  value === null || value === '' ? message('Default') : String(value);

const CHOICES: Readonly<Record<PolicyValues['postCopy'], Message>> = {
  inherit: message('As the limits of the cluster say'),
  on: message('On'),
  off: message('Off'),
};

/** What the form changes of a policy, side by side where somebody else was faster. */
export const POLICY_CONFLICTS: readonly ConflictField<PolicyValues>[] = [
  {
    id: 'vmLabels',
    label: message('Labels of virtual machines'),
    paths: ['vmLabels'],
    words: ({ vmLabels }) => pairs(vmLabels),
  },
  {
    id: 'namespaceLabels',
    label: message('Labels of namespaces'),
    paths: ['namespaceLabels'],
    words: ({ namespaceLabels }) => pairs(namespaceLabels),
  },
  {
    id: 'bandwidth',
    label: message('Bandwidth of one migration'),
    paths: ['bandwidth'],
    words: ({ bandwidth }) => limit(bandwidth),
  },
  {
    id: 'completion',
    label: message('Time to complete, for each GiB'),
    paths: ['completion'],
    words: ({ completion }) => limit(completion),
  },
  {
    id: 'autoConverge',
    label: message('Slow the guest down until it converges'),
    paths: ['autoConverge'],
    words: ({ autoConverge }) => CHOICES[autoConverge],
  },
  {
    id: 'postCopy',
    label: message('Allow post-copy'),
    paths: ['postCopy'],
    words: ({ postCopy }) => CHOICES[postCopy],
  },
];
