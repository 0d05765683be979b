import { z } from 'zod';
import type { KeyValue } from '../../form/fields/KeyValueField';
import { obeys } from '../../form/rule';
import { encodeProblem } from '../../form/problem';
import { message, type Message } from '../../i18n/message';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { labelKey, labelValue } from '../../node-pools/model/labels';
import { atLeastOne, bandwidth } from '../model/limits';

/** What a switch of a policy says: the cluster's limit, or something else. */
const CHOICES = ['inherit', 'on', 'off'] as const;

const labels = z.array(
  z.object({
    key: z.string().superRefine(obeys(labelKey)),
    value: z.string().superRefine(obeys(labelValue)),
  }),
);

/** A name of a cluster-wide object (source: API server, DNS subdomain). */
const nameRule = (name: string): Message | undefined => {
  if (name === '') return message('Enter a name.');
  return name.length <= 253 && /^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/.test(name)
    ? undefined
    : message('Use lower-case letters, digits, - and ., and begin and end with a letter or digit.');
};

export const policySchema = z
  .object({
    name: z.string().superRefine(obeys(nameRule)),
    vmLabels: labels,
    namespaceLabels: labels,
    bandwidth: z.string().superRefine(obeys(bandwidth)),
    completion: z.number().nullable().superRefine(obeys(atLeastOne)),
    autoConverge: z.enum(CHOICES),
    postCopy: z.enum(CHOICES),
  })
  .superRefine(({ vmLabels, namespaceLabels }, context) => {
    if (vmLabels.length + namespaceLabels.length > 0) return;
    const problem = message(
      'Add a label of virtual machines or of namespaces. Without one it is about none.',
    );
    context.addIssue({ code: 'custom', message: encodeProblem(problem), path: ['vmLabels'] });
  });

export type PolicyValues = z.infer<typeof policySchema>;

const rowsOf = (map: Readonly<Record<string, string>> = {}): KeyValue[] =>
  Object.entries(map).map(([key, value]) => ({ key, value }));

const mapOf = (rows: readonly KeyValue[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ key, value }) => [key, value]));

const choiceOf = (value: boolean | undefined): PolicyValues['autoConverge'] =>
  value === undefined ? 'inherit' : value ? 'on' : 'off';

const valueOf = (choice: PolicyValues['autoConverge']): boolean | undefined =>
  choice === 'inherit' ? undefined : choice === 'on';

/** A policy as the form shows it; without one, an empty form. */
export const policyValues = (policy: MigrationPolicy | undefined): PolicyValues => {
  const { selectors, bandwidthPerMigration, completionTimeoutPerGiB, allowAutoConverge, allowPostCopy } =
    policy?.spec ?? {};
  return {
    name: policy?.metadata.name ?? '',
    vmLabels: rowsOf(selectors?.virtualMachineInstanceSelector),
    namespaceLabels: rowsOf(selectors?.namespaceSelector),
    bandwidth: bandwidthPerMigration === undefined ? '' : String(bandwidthPerMigration),
    completion: completionTimeoutPerGiB ?? null,
    autoConverge: choiceOf(allowAutoConverge),
    postCopy: choiceOf(allowPostCopy),
  };
};

/** The policy that a form asks for. Selectors are plain maps: every label must be there (KubeVirt). */
export const policyObject = (values: PolicyValues): MigrationPolicy => {
  const { name, vmLabels, namespaceLabels, completion } = values;
  const autoConverge = valueOf(values.autoConverge);
  const postCopy = valueOf(values.postCopy);
  return {
    apiVersion: 'migrations.kubevirt.io/v1alpha1',
    kind: 'MigrationPolicy',
    metadata: { name },
    spec: {
      selectors: {
        ...(namespaceLabels.length > 0 && { namespaceSelector: mapOf(namespaceLabels) }),
        ...(vmLabels.length > 0 && { virtualMachineInstanceSelector: mapOf(vmLabels) }),
      },
      ...(values.bandwidth !== '' && { bandwidthPerMigration: values.bandwidth }),
      ...(completion !== null && { completionTimeoutPerGiB: completion }),
      ...(autoConverge !== undefined && { allowAutoConverge: autoConverge }),
      ...(postCopy !== undefined && { allowPostCopy: postCopy }),
    },
  };
};

type Map = Readonly<Record<string, string>>;

/** What turns one map into another in a merge patch: gone keys are null. */
const mapPatch = (before: Map = {}, after: Map = {}): Readonly<Record<string, string | null>> => ({
  ...Object.fromEntries(Object.keys(before).map((key) => [key, null])),
  ...after,
});

/** The patch from a policy to what the form asks for; what the form does not show stays. */
export const policyPatch = (
  before: MigrationPolicy,
  values: PolicyValues,
): Readonly<Record<string, unknown>> => {
  const { spec } = policyObject(values);
  const { selectors } = before.spec;
  return {
    spec: {
      selectors: {
        namespaceSelector: mapPatch(selectors.namespaceSelector, spec.selectors.namespaceSelector),
        virtualMachineInstanceSelector: mapPatch(
          selectors.virtualMachineInstanceSelector,
          spec.selectors.virtualMachineInstanceSelector,
        ),
      },
      bandwidthPerMigration: spec.bandwidthPerMigration ?? null,
      completionTimeoutPerGiB: spec.completionTimeoutPerGiB ?? null,
      allowAutoConverge: spec.allowAutoConverge ?? null,
      allowPostCopy: spec.allowPostCopy ?? null,
    },
  };
};

/** Fields of the form by what a path of the object begins with. */
const FIELDS: readonly (readonly [begin: string, field: keyof PolicyValues])[] = [
  ['metadata.name', 'name'],
  ['spec.selectors.namespaceSelector', 'namespaceLabels'],
  ['spec.selectors', 'vmLabels'],
  ['spec.bandwidthPerMigration', 'bandwidth'],
  ['spec.completionTimeoutPerGiB', 'completion'],
  ['spec.allowAutoConverge', 'autoConverge'],
  ['spec.allowPostCopy', 'postCopy'],
];

/** The field of the form that a path of a refusal comes from (`details.causes[].field`). */
export const policyFieldOf = (path: string): string | undefined =>
  FIELDS.find(([begin]) => path.startsWith(begin))?.[1];
