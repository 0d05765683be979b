import { DescriptionList, Stack, StackItem, Title } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { IngressModel, ServiceModel } from '../../../kubernetes/models';
import { useObject } from '../../../kubernetes/read/useObject';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { appsDomain } from '../../model/console-url';
import { serviceRecords } from '../../model/dns-record';
import { addressOf } from '../../model/ingress-service';
import { controlPlaneNamespace } from '../../model/places';
import { Row } from '../access/Row';
import { PendingAddress } from './PendingAddress';
import { RecordLine } from './RecordLine';

/** The Service of the API server (operator). */
const API_SERVICE = 'kube-apiserver';

const isLoadBalanced = ({ spec }: HostedCluster): boolean =>
  spec.services.some(
    ({ service, servicePublishingStrategy }) =>
      service === 'APIServer' && servicePublishingStrategy.type === 'LoadBalancer',
  );

interface ControlPlaneRecordsProps {
  cluster: HostedCluster;
  /** Opens the way to give MetalLB addresses. */
  onSetUp: (namespace: string) => void;
}

/** The records that the control plane needs, and why its load balancer has no address. */
export const ControlPlaneRecords = ({ cluster, onSetUp }: ControlPlaneRecordsProps) => {
  const { t, say } = useWords();
  const namespace = controlPlaneNamespace(cluster);
  const [service] = useObject(
    ServiceModel,
    isLoadBalanced(cluster) ? { namespace, name: API_SERVICE } : null,
  );
  const [ingress] = useObject(IngressModel, { name: 'cluster' });
  const apiAddress = addressOf(service);
  const records = serviceRecords(cluster, { apiAddress, infraDomain: ingress?.spec.domain });
  const isPending = service !== undefined && apiAddress === undefined;
  return (
    <Stack hasGutter data-test="control-plane-records">
      <StackItem>
        <Title headingLevel="h3" size="md">
          {t('Control plane')}
        </Title>
      </StackItem>
      {isPending ? (
        <StackItem>
          <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '11rem' }}>
            <Row id="api-load-balancer" term={t('Address of the API server')}>
              <PendingAddress service={service} onSetUp={onSetUp} />
            </Row>
          </DescriptionList>
        </StackItem>
      ) : null}
      {records.length === 0 ? (
        <StackItem>
          <NoRecord cluster={cluster} />
        </StackItem>
      ) : (
        <>
          <StackItem>
            {t('These names are yours: make their records where nodes and users look names up.')}
          </StackItem>
          <StackItem>
            <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '11rem' }}>
              {records.map((record) => (
                <Row key={record.id} id={`record-${record.id}`} term={say(record.purpose)}>
                  <RecordLine record={record} />
                </Row>
              ))}
            </DescriptionList>
          </StackItem>
        </>
      )}
    </Stack>
  );
};

const NoRecord = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const domain = appsDomain(cluster);
  const example = `api.${domain?.replace(/^apps\./, '') ?? 'demo.example.com'}`;
  return (
    <>
      {t(
        'No record is needed: nodes and users reach it by its address. To give the API server a name such as {{example}}, set its DNS name; the record to make then stands here.',
        { example },
      )}
    </>
  );
};
