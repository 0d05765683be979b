import { Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { passthroughNames } from '../../model/ingress-mode';
import { ALLOW_WILDCARDS_COMMAND } from '../../model/ingress-wildcards';
import { Domain } from './Passthrough';

const OC = 'oc --kubeconfig INFRASTRUCTURE_KUBECONFIG';

/** The same way, where the router is that of another cluster: this console cannot look, so the commands do. */
export const ExternalPassthrough = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const { namespace, service, route } = passthroughNames(cluster);
  return (
    <Stack hasGutter>
      <StackItem>
        <Domain cluster={cluster} />
      </StackItem>
      <StackItem>
        {t(
          'The machines are on another cluster, which this console cannot reach. Its default ingress controller must admit wildcard routes.',
        )}
      </StackItem>
      <StackItem>
        <CommandBlock
          title={t('Look at the Service and the wildcard Route there')}
          command={`${OC} -n ${namespace} get svc/${service} route/${route} -o wide`}
        />
      </StackItem>
      <StackItem>
        <CommandBlock
          title={t('Allow wildcard routes there')}
          command={ALLOW_WILDCARDS_COMMAND.replace(/^oc/, OC)}
        />
      </StackItem>
    </Stack>
  );
};
