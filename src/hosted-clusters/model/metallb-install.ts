import { METALLB_NAMESPACE } from './metallb';
import { applyCommand } from './apply-command';

/** Installs the operator from the catalog that every OpenShift cluster has (documentation of MetalLB). */
export const INSTALL_METALLB_COMMAND = applyCommand([
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: METALLB_NAMESPACE } },
  {
    apiVersion: 'operators.coreos.com/v1',
    kind: 'OperatorGroup',
    metadata: { name: 'metallb-operator', namespace: METALLB_NAMESPACE },
  },
  {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'Subscription',
    metadata: { name: 'metallb-operator-sub', namespace: METALLB_NAMESPACE },
    ...{
      spec: {
        channel: 'stable',
        name: 'metallb-operator',
        source: 'redhat-operators',
        sourceNamespace: 'openshift-marketplace',
      },
    },
  },
]);
