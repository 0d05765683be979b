import { z } from 'zod';
import { obeys } from '../../../../form/rule';
import { message } from '../../../../i18n/message';
import { refuse } from '../../../../node-pools/fields/refuse';
import { pairsSchema } from '../../../../node-pools/fields/values';
import { apiDefaults, apiShape } from '../../../fields/certificates/values';
import { dnsLabelProblem, objectName } from '../../../model/dns-name';
import { kubeconfigProblem } from '../../../model/kubeconfig';
import {
  MOST_POD_LABELS,
  MOST_SELECTORS,
  MOST_TOLERATIONS,
  TOLERATION_EFFECTS,
  TOLERATION_OPERATORS,
  tolerationProblem,
} from '../../../model/placement';
import { mappingMissing, mappingProblems, snapshotGroupProblems } from '../../../model/storage-mapping';

const mapping = z.object({ infra: z.string(), guest: z.string(), group: z.string() });

const toleration = z
  .object({
    /** '' = every taint */
    key: z.string(),
    operator: z.enum(TOLERATION_OPERATORS),
    value: z.string(),
    /** '' = every effect */
    effect: z.enum(TOLERATION_EFFECTS),
    /** null = for ever */
    seconds: z.number().nullable(),
  })
  .superRefine((value, context) => {
    const problem = tolerationProblem(value);
    if (problem) refuse(context, [problem.field], problem.message);
  });

/** Rows up to a limit of the CRD; the first one too many is named. */
const atMost = (most: number) => (rows: readonly unknown[], context: z.RefinementCtx) => {
  if (rows.length <= most) return;
  refuse(
    context,
    [most, 'key'],
    message('There are {{count}} rows. At most {{most}} are allowed.', { count: rows.length, most }),
  );
};

const shape = {
  /** the text of a kubeconfig of the cluster that runs the virtual machines; '' = this cluster */
  kubeconfig: z.string().superRefine(obeys(kubeconfigProblem)),
  /** '' = `<name>-infra-credentials`; with no text = a Secret that exists */
  kubeconfigSecret: z.string().superRefine(obeys(objectName)),
  /** the namespace of the virtual machines there */
  infraNamespace: z
    .string()
    .superRefine(obeys((namespace: string) => (namespace === '' ? undefined : dnsLabelProblem(namespace)))),
  storageDriver: z.enum(['Default', 'None', 'Manual']),
  storageClasses: z.array(mapping),
  snapshotClasses: z.array(mapping),
  /** of the control plane's pods */
  nodeSelector: pairsSchema.superRefine(atMost(MOST_SELECTORS)),
  podLabels: pairsSchema.superRefine(atMost(MOST_POD_LABELS)),
  tolerations: z.array(toleration).superRefine(atMost(MOST_TOLERATIONS)),
  ...apiShape,
};

/** Kubeconfig and namespace, both or neither (source: operator; the CRD takes a namespace alone). */
const refuseHalfCredentials = (
  { kubeconfig, kubeconfigSecret, infraNamespace }: Infrastructure,
  context: z.RefinementCtx,
): void => {
  const hasKubeconfig = kubeconfig !== '' || kubeconfigSecret !== '';
  if (hasKubeconfig && infraNamespace === '') {
    refuse(
      context,
      ['infraNamespace'],
      message('Kubeconfig and namespace, both or neither: name the namespace on the infrastructure cluster.'),
    );
  }
  if (!hasKubeconfig && infraNamespace !== '') {
    refuse(
      context,
      ['kubeconfig'],
      message('Kubeconfig and namespace, both or neither: give the kubeconfig, or remove the namespace.'),
    );
  }
};

const refuseMappings = (
  { storageClasses, snapshotClasses }: Infrastructure,
  context: z.RefinementCtx,
): void => {
  refuse(context, ['storageClasses'], mappingMissing(storageClasses));
  for (const { index, field, message: problem } of mappingProblems(storageClasses)) {
    refuse(context, ['storageClasses', index, field], problem);
  }
  for (const { index, field, message: problem } of [
    ...mappingProblems(snapshotClasses),
    ...snapshotGroupProblems(snapshotClasses, storageClasses),
  ]) {
    refuse(context, ['snapshotClasses', index, field], problem);
  }
};

/** The values of the step Infrastructure (specification: hosted clusters, infrastructure, placement, API). */
export const infrastructureSchema = z.object(shape).superRefine((infrastructure, context) => {
  refuseHalfCredentials(infrastructure, context);
  if (infrastructure.storageDriver === 'Manual') refuseMappings(infrastructure, context);
});

export type Infrastructure = z.infer<z.ZodObject<typeof shape>>;

/** Whether the virtual machines run on another cluster, as far as the form says so yet. */
export const isExternal = ({
  kubeconfig,
  kubeconfigSecret,
  infraNamespace,
}: Pick<Infrastructure, 'kubeconfig' | 'kubeconfigSecret' | 'infraNamespace'>): boolean =>
  kubeconfig !== '' || kubeconfigSecret !== '' || infraNamespace !== '';

/** Infrastructure as the form first shows it: the virtual machines run on this cluster (source: CRD defaults). */
export const infrastructureDefaults: Infrastructure = {
  kubeconfig: '',
  kubeconfigSecret: '',
  infraNamespace: '',
  storageDriver: 'Default',
  storageClasses: [],
  snapshotClasses: [],
  nodeSelector: [],
  podLabels: [],
  tolerations: [],
  ...apiDefaults,
};
