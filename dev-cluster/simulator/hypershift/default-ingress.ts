import type { Context } from '../controller';
import type { HostedCluster } from '../resources';
import { Services } from '../resources';
import { infraDomain } from './endpoints';
import { controlPlaneNamespace, infraIdLabel, nameOf } from './names';

/** True when `*.apps` of the cluster lies below the management cluster's own domain for routes. */
const isBelowInfraDomain = ({ spec }: HostedCluster): boolean =>
  spec.platform.kubevirt?.baseDomainPassthrough === true;

/** The base domain that the operator fills in: below the management cluster's, unless the cluster has one (operator). */
export const missingBaseDomain = (
  context: Context,
  hostedCluster: HostedCluster,
): { dns: { baseDomain: string } } | undefined =>
  isBelowInfraDomain(hostedCluster) && !hostedCluster.spec.dns?.baseDomain
    ? { dns: { baseDomain: infraDomain(context) } }
    : undefined;

/** The Service that leads requests to `*.apps` from the management cluster's router to the cluster's VMs (operator). */
export const createPassthroughService = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
): Promise<void> => {
  const { generateID } = hostedCluster.spec.platform.kubevirt ?? {};
  if (!isBelowInfraDomain(hostedCluster) || !generateID) return;
  await cluster.ensure(Services, {
    metadata: {
      name: `default-ingress-passthrough-service-${generateID}`,
      namespace: controlPlaneNamespace(nameOf(hostedCluster)),
      labels: { [infraIdLabel]: hostedCluster.spec.infraID ?? '' },
    },
    spec: {
      type: 'ClusterIP',
      selector: { 'kubevirt.io': 'virt-launcher', [infraIdLabel]: hostedCluster.spec.infraID ?? '' },
      ports: [{ name: 'https-443', port: 443, protocol: 'TCP', targetPort: 31_443 }],
    },
  });
};
