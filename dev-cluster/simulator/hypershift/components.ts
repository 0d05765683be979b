/** What the control plane comes up in, one after the other. */
export type ControlPlaneStage = 'infrastructure' | 'etcd' | 'kube-apiserver' | 'ignition' | 'available';

export interface Component {
  name: string;
  stage: ControlPlaneStage;
  /** Simulated seconds until its containers run. */
  seconds: number;
  /** Three replicas with the policy HighlyAvailable. */
  isReplicated?: boolean;
  /** What a replica requests of a node; 150m and 700Mi unless given. */
  cpu?: string;
  memory?: string;
  /** What must be there before; the components of later stages need the API server. */
  needs?: string;
  /** Has no ControlPlaneComponent of its own: it writes those of the others. */
  isOperator?: boolean;
}

/** The parts of a control plane. Together they request about 4 vCPUs and 18 GiB with three replicas. */
export const components: readonly Component[] = [
  { name: 'control-plane-operator', stage: 'infrastructure', seconds: 10, isOperator: true },
  { name: 'cluster-api', stage: 'infrastructure', seconds: 12 },
  { name: 'capi-provider', stage: 'infrastructure', seconds: 14 },
  { name: 'etcd', stage: 'etcd', seconds: 60, isReplicated: true, cpu: '300m', memory: '1Gi' },
  {
    name: 'kube-apiserver',
    stage: 'kube-apiserver',
    seconds: 110,
    isReplicated: true,
    cpu: '350m',
    memory: '2Gi',
    needs: 'etcd',
  },
  { name: 'ignition-server', stage: 'ignition', seconds: 30, needs: 'kube-apiserver' },
  { name: 'konnectivity-agent', stage: 'available', seconds: 15, needs: 'kube-apiserver' },
  { name: 'kube-controller-manager', stage: 'available', seconds: 20, needs: 'kube-apiserver' },
  { name: 'kube-scheduler', stage: 'available', seconds: 20, needs: 'kube-apiserver' },
  { name: 'openshift-apiserver', stage: 'available', seconds: 35, needs: 'kube-apiserver' },
  { name: 'oauth-openshift', stage: 'available', seconds: 40, needs: 'kube-apiserver' },
  { name: 'cluster-version-operator', stage: 'available', seconds: 25, needs: 'kube-apiserver' },
  { name: 'hosted-cluster-config-operator', stage: 'available', seconds: 25, needs: 'kube-apiserver' },
  { name: 'ingress-operator', stage: 'available', seconds: 30, needs: 'kube-apiserver' },
  { name: 'kubevirt-csi-controller', stage: 'available', seconds: 30, needs: 'kube-apiserver' },
];

const order: readonly ControlPlaneStage[] = [
  'infrastructure',
  'etcd',
  'kube-apiserver',
  'ignition',
  'available',
];

/** Names of the components that are there once the control plane has reached `stage`. */
export const componentsUpTo = (stage: ControlPlaneStage): readonly Component[] =>
  components.filter((component) => order.indexOf(component.stage) <= order.indexOf(stage));
