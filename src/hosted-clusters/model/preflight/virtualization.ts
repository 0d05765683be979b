import { message, type Message } from '../../../i18n/message';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import type { KubeVirt } from '../../../kubernetes/types/generated/kube-virt';
import { applyCommand } from '../apply-command';
import type { Condition } from '../condition';
import { versionOf, type Version } from '../release';
import type { PreflightAnswers } from './answers';
import { onInfrastructure } from './external';
import type { Facts } from './facts';
import { NOT_SET, unread } from './reading';
import { row, type Finding, type Fix, type Row } from './row';

/** The oldest KubeVirt and Kubernetes that run hosted clusters (source: HyperShift operator). */
const OLDEST_KUBEVIRT = { major: 1, minor: 0, patch: 0 } as const;
const OLDEST_KUBERNETES = { major: 1, minor: 27, patch: 0 } as const;

const isAtLeast = (version: Version, least: Version): boolean =>
  version.major !== least.major ? version.major > least.major : version.minor >= least.minor;

const NAMESPACE = 'openshift-cnv';
const NAME = 'kubevirt-hyperconverged';

/** The operator from the catalog of every OpenShift cluster, and the object that makes it roll out (OpenShift Virtualization's documentation). */
const INSTALL: readonly Fix[] = [
  {
    kind: 'command',
    title: message('Install the operator'),
    command: applyCommand([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
      {
        apiVersion: 'operators.coreos.com/v1',
        kind: 'OperatorGroup',
        metadata: { name: `${NAME}-group`, namespace: NAMESPACE },
        ...{ spec: { targetNamespaces: [NAMESPACE] } },
      },
      {
        apiVersion: 'operators.coreos.com/v1alpha1',
        kind: 'Subscription',
        metadata: { name: 'hco-operatorhub', namespace: NAMESPACE },
        ...{
          spec: {
            channel: 'stable',
            name: NAME,
            source: 'redhat-operators',
            sourceNamespace: 'openshift-marketplace',
          },
        },
      },
    ]),
  },
  {
    kind: 'command',
    title: message('Once it is installed, roll it out'),
    command: applyCommand([
      {
        apiVersion: 'hco.kubevirt.io/v1beta1',
        kind: 'HyperConverged',
        metadata: { name: NAME, namespace: NAMESPACE },
        ...{ spec: {} },
      },
    ]),
  },
];

const notInstalled: Finding = {
  verdict: 'block',
  message: message(
    'OpenShift Virtualization is not installed. The nodes of a cluster are its virtual machines.',
  ),
  fixes: INSTALL,
};

const observedVersion = ({ status }: KubeVirt): string | undefined =>
  typeof status?.observedKubeVirtVersion === 'string' ? status.observedKubeVirtVersion : undefined;

const kubeVirt = ({ kubeVirts }: Facts): Finding => {
  if (kubeVirts.state === 'not-served') {
    return { ...notInstalled, evidence: [{ kind: 'KubeVirt', field: '', value: message('not served') }] };
  }
  if (kubeVirts.state !== 'read') return unread(kubeVirts, message('Being read'));
  const [first] = kubeVirts.value;
  if (!first) {
    return { ...notInstalled, evidence: [{ kind: 'KubeVirt', field: '', value: message('does not exist') }] };
  }
  const { name, namespace = '' } = first.metadata;
  const text = observedVersion(first);
  const evidence = [
    { kind: 'KubeVirt', namespace, name, field: 'status.observedKubeVirtVersion', value: text ?? NOT_SET },
  ];
  const version = versionOf(text ?? '');
  if (!version) {
    return {
      verdict: 'block',
      message: message(
        'OpenShift Virtualization has not been rolled out yet. Wait for its operator, or look at its conditions.',
      ),
      evidence,
    };
  }
  return isAtLeast(version, OLDEST_KUBEVIRT)
    ? { verdict: 'good', message: message('KubeVirt {{version}}', { version: text ?? '' }), evidence }
    : {
        verdict: 'block',
        message: message(
          'KubeVirt {{version}} is too old. Hosted clusters need 1.0.0 or newer: update OpenShift Virtualization.',
          { version: text ?? '' },
        ),
        evidence,
      };
};

const kubernetesVersion = ({ kubernetes }: Facts): Finding => {
  if (kubernetes.state !== 'read') return unread(kubernetes, message('Being read'));
  const text = kubernetes.value;
  const version = versionOf(text);
  const evidence = [{ kind: 'API server', field: '/version', value: text }];
  if (!version) {
    return {
      verdict: 'cannot-check',
      message: message('The version of Kubernetes could not be understood.'),
      evidence,
    };
  }
  return isAtLeast(version, OLDEST_KUBERNETES)
    ? { verdict: 'good', message: message('Kubernetes {{version}}', { version: text }), evidence }
    : {
        verdict: 'block',
        message: message('Kubernetes {{version}} is too old. Hosted clusters need 1.27 or newer.', {
          version: text,
        }),
        evidence,
      };
};

/** Its status is open in the CRD. */
const availableOf = ({ status }: HyperConverged): Condition | undefined => {
  const conditions: unknown = status?.conditions;
  const isAvailable = (value: unknown): value is Condition =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Available' &&
    'status' in value;
  return Array.isArray(conditions) ? conditions.find(isAvailable) : undefined;
};

const hyperConverged = ({ hyperConvergeds }: Facts): Finding => {
  if (hyperConvergeds.state === 'not-served') {
    return {
      ...notInstalled,
      evidence: [{ kind: 'HyperConverged', field: '', value: message('not served') }],
    };
  }
  if (hyperConvergeds.state !== 'read') return unread(hyperConvergeds, message('Being read'));
  const [first] = hyperConvergeds.value;
  if (!first) {
    return {
      ...notInstalled,
      evidence: [{ kind: 'HyperConverged', field: '', value: message('does not exist') }],
    };
  }
  const { name, namespace = '' } = first.metadata;
  const available = availableOf(first);
  const evidence = [
    {
      kind: 'HyperConverged',
      namespace,
      name,
      field: 'status.conditions Available',
      value: available ? [available.status, available.message].filter(Boolean).join(': ') : NOT_SET,
    },
  ];
  return available?.status === 'True'
    ? { verdict: 'good', message: message('OpenShift Virtualization is available'), evidence }
    : {
        verdict: 'block',
        message: message(
          'OpenShift Virtualization is not available. Machines cannot be started: look at the conditions of its HyperConverged.',
        ),
        evidence,
      };
};

const EXPECTED: Message = message(
  'The machines run on another cluster. It needs OpenShift Virtualization with KubeVirt 1.0.0 or newer, available, on Kubernetes 1.27 or newer.',
);

/** The cluster that runs the machines can do so. */
export const virtualization = (facts: Facts, { isExternal }: PreflightAnswers): Row =>
  row(
    'virtualization',
    message('OpenShift Virtualization'),
    isExternal
      ? [
          onInfrastructure(
            EXPECTED,
            'get kubevirt -A -o jsonpath=\'{.items[*].status.observedKubeVirtVersion}{"\\n"}\'',
            'get hyperconverged -A',
            'version',
          ),
        ]
      : [kubeVirt(facts), hyperConverged(facts), kubernetesVersion(facts)],
  );
