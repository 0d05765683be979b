import { useState } from 'react';
import { Button, Content, DescriptionList, Stack, StackItem } from '@patternfly/react-core';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { ServiceModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import type { Service } from '../../../kubernetes/types/core';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { changeRouterPorts, createIngressService } from '../../actions/ingress-service';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { ingressService, ingressServiceName, routerPorts } from '../../model/ingress-service';
import { routerPortsCommand } from '../../model/ingress-router-output';
import { infraPlace } from '../../model/places';
import { Row } from '../access/Row';
import { Part } from '../../../ui/state/Part';
import { PortsForm } from './PortsForm';
import type { Ingress } from './useIngress';

interface ServiceStepProps {
  cluster: HostedCluster;
  ingress: Ingress;
}

/** The Service that leads to the workers: as it is, or the way to make it. */
export const ServiceStep = ({ cluster, ingress }: ServiceStepProps) => {
  const { t } = useWords();
  const { service, others, servicesState } = ingress;
  const { isExternal, namespace } = infraPlace(cluster);
  if (service)
    return (
      <>
        <ExistingService key={service.metadata.uid} cluster={cluster} service={service} />
        {others.length > 0 ? (
          <Content component="p">
            {t('These lead to the workers too: {{names}}', {
              names: others.map(({ metadata }) => metadata.name).join(', '),
            })}
          </Content>
        ) : null}
      </>
    );
  if (isExternal) return <NewService cluster={cluster} ingress={ingress} />;
  return (
    <Stack hasGutter>
      <Part state={servicesState} onRetry={() => refresh(ServiceModel, { namespace })} />
      {servicesState.phase === 'loading' ? null : <NewService cluster={cluster} ingress={ingress} />}
    </Stack>
  );
};

/** The name of the file that the kubeconfig is downloaded as. */
const kubeconfigFile = ({ metadata }: HostedCluster): string => `${metadata.name}-kubeconfig.yaml`;

const ReadPorts = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  return (
    <CommandBlock
      title={t('Read the node ports of the router, with the kubeconfig of the cluster')}
      command={routerPortsCommand(kubeconfigFile(cluster))}
    />
  );
};

const NewService = ({ cluster, ingress }: ServiceStepProps) => {
  const { t } = useWords();
  const { namespace, isExternal } = infraPlace(cluster);
  const access = useAccess(ServiceModel, 'create', { namespace });
  const name = ingressServiceName(cluster.metadata.name);
  const reason: Message | undefined =
    ingress.nodes.current === 0
      ? message('No node has joined yet. The router, whose ports are asked for, runs on nodes.')
      : access.state === 'denied'
        ? access.reason
        : undefined;
  return (
    <Stack hasGutter>
      <StackItem>
        {isExternal
          ? t(
              'The machines are on another cluster, which this console cannot reach. Make Service {{name}} there, in namespace {{namespace}}.',
              { name, namespace },
            )
          : t(
              'Nothing leads to the workers yet. Service {{name}} in namespace {{namespace}} takes an address of the load balancers and sends requests to the node ports of the router inside the cluster.',
              { name, namespace },
            )}
      </StackItem>
      <StackItem>
        <ReadPorts cluster={cluster} />
      </StackItem>
      <StackItem>
        <PortsForm
          submit={message('Create Service')}
          failed={message('Service {{name}} was not created', { name })}
          keptAs={`ingress-ports-${cluster.metadata.uid ?? ''}`}
          preview={{
            service: (ports) => ingressService(cluster, ports),
            ...(isExternal ? { oc: 'oc --kubeconfig INFRASTRUCTURE_KUBECONFIG' } : {}),
          }}
          {...(isExternal ? {} : { reason, onSubmit: (ports) => createIngressService(cluster, ports) })}
        />
      </StackItem>
    </Stack>
  );
};

const ExistingService = ({ cluster, service }: { cluster: HostedCluster; service: Service }) => {
  const { t } = useWords();
  const { name, namespace = '' } = service.metadata;
  const ports = routerPorts(service);
  const [isEditing, setIsEditing] = useState(false);
  const access = useAccess(ServiceModel, 'patch', { namespace, name });
  const port = (number: number | undefined): string => (number === undefined ? t('none') : String(number));
  return (
    <Stack hasGutter>
      <StackItem>
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '9rem' }}>
          <Row id="ingress-service" term={t('Service')}>
            {t('{{name}} in namespace {{namespace}}', { name, namespace })}
          </Row>
          <Row id="ingress-ports" term={t('Ports')}>
            {t('443 to node port {{https}}, 80 to node port {{http}}', {
              https: port(ports.https),
              http: port(ports.http),
            })}{' '}
            {isEditing ? null : (
              <Button variant="link" isInline onClick={() => setIsEditing(true)} data-test="change-ports">
                {t('Change node ports')}
              </Button>
            )}
          </Row>
        </DescriptionList>
      </StackItem>
      {isEditing ? (
        <>
          <StackItem>
            <ReadPorts cluster={cluster} />
          </StackItem>
          <StackItem>
            <PortsForm
              ports={ports}
              submit={message('Change node ports')}
              failed={message('The node ports of Service {{name}} were not changed', { name })}
              reason={access.state === 'denied' ? access.reason : undefined}
              onSubmit={async (wanted) => {
                await changeRouterPorts(service, wanted);
                setIsEditing(false);
              }}
              onCancel={() => setIsEditing(false)}
            />
          </StackItem>
        </>
      ) : null}
    </Stack>
  );
};
