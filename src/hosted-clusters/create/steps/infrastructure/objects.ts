import type { Secret } from '../../../../kubernetes/types/core';
import type { HostedClusterSpec } from '../../../../kubernetes/types/generated/hosted-cluster';
import type { Made } from '../../made';
import { secretMetadata } from '../../object-meta';
import type { Written } from '../../part';
import { encodeText } from '../../secret-data';
import type { Values } from '../../values';

/** The role of the Secret with the kubeconfig: also how its name ends (source: `hcp`). */
export const INFRA_CREDENTIALS = 'infra-credentials';

/** The key of the kubeconfig in it (source: operator). */
export const KUBECONFIG_KEY = 'kubeconfig';

/** The fields that the step Infrastructure sets in the HostedCluster. */
export const infrastructureSpec = ({ details, infrastructure }: Values): Partial<HostedClusterSpec> =>
  infrastructure.kubeconfig === ''
    ? {}
    : {
        platform: {
          type: 'KubeVirt',
          kubevirt: {
            credentials: {
              infraKubeConfigSecret: { name: `${details.name}-${INFRA_CREDENTIALS}`, key: KUBECONFIG_KEY },
              infraNamespace: infrastructure.infraNamespace,
            },
          },
        },
      };

/** The Secret with the kubeconfig of the infrastructure cluster. */
export const infrastructureHelpers = (values: Values, made: Made): readonly Written[] => {
  const { details, infrastructure } = values;
  if (infrastructure.kubeconfig === '') return [];
  const object: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: secretMetadata(`${details.name}-${INFRA_CREDENTIALS}`, details.namespace, made),
    type: 'Opaque',
    data: { [KUBECONFIG_KEY]: encodeText(infrastructure.kubeconfig) },
  };
  return [{ role: `Secret/${INFRA_CREDENTIALS}`, object }];
};
