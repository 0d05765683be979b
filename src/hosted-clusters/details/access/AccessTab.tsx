import { Card, CardBody, CardTitle, DescriptionList, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { apiUrl, consoleUrl } from '../../model/console-url';
import { customKubeconfig, kubeadminPassword, kubeconfig } from '../../model/credentials';
import { IngressSection } from '../ingress/IngressSection';
import { ApiCard } from './ApiCard';
import { AddressRow } from './AddressRow';
import { KubeconfigRow } from './KubeconfigRow';
import { LoginCommand } from './LoginCommand';
import { PasswordRow } from './PasswordRow';

/** How to get into the cluster. Secrets are read only when somebody asks for one. */
export const AccessTab = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const custom = customKubeconfig(cluster);
  const { name } = cluster.metadata;
  return (
    <Stack hasGutter>
      <StackItem>
        <Card>
          <CardTitle component="h2">{t('Addresses')}</CardTitle>
          <CardBody>
            <DescriptionList isHorizontal horizontalTermWidthModifier={{ default: '11rem' }}>
              <AddressRow id="console" term={t('Console')} address={consoleUrl(cluster)} isLink />
              <AddressRow id="api" term={t('API server')} address={apiUrl(cluster)} />
            </DescriptionList>
          </CardBody>
        </Card>
      </StackItem>
      <StackItem>
        <Card>
          <CardTitle component="h2">{t('Credentials of the administrator')}</CardTitle>
          <CardBody>
            <DescriptionList isHorizontal horizontalTermWidthModifier={{ default: '11rem' }}>
              <KubeconfigRow
                id="kubeconfig"
                term={t('Kubeconfig')}
                file={`${name}-kubeconfig.yaml`}
                cluster={cluster}
                credential={kubeconfig(cluster)}
              />
              {custom ? (
                <KubeconfigRow
                  id="custom-kubeconfig"
                  term={t('Kubeconfig for {{host}}', { host: cluster.spec.kubeAPIServerDNSName ?? name })}
                  file={`${name}-custom-kubeconfig.yaml`}
                  cluster={cluster}
                  credential={{ secret: custom }}
                />
              ) : null}
              <PasswordRow cluster={cluster} credential={kubeadminPassword(cluster)} />
            </DescriptionList>
          </CardBody>
        </Card>
      </StackItem>
      <StackItem>
        <ApiCard cluster={cluster} />
      </StackItem>
      <StackItem>
        <LoginCommand cluster={cluster} />
      </StackItem>
      <StackItem>
        <IngressSection cluster={cluster} />
      </StackItem>
    </Stack>
  );
};
