import { useState } from 'react';
import {
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  DescriptionList,
  Flex,
  FlexItem,
  Tooltip,
} from '@patternfly/react-core';
import { PencilAltIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { HostedClusterModel } from '../../../kubernetes/models';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { ApiAccessDialog } from '../../actions/api-access/ApiAccessDialog';
import { apiAccessOf, type ServedCertificate } from '../../model/api-access';
import { ApiCertificate } from './ApiCertificate';
import { Row } from './Row';

/** Under which name the API is reached and with which certificates, to be changed while the cluster runs. */
export const ApiCard = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const { apiName, certificates } = apiAccessOf(cluster);
  return (
    <Card data-test="api-card">
      <CardHeader
        actions={{
          actions: <EditButton cluster={cluster} onEdit={() => setIsEditing(true)} />,
          hasNoOffset: true,
        }}
      >
        <CardTitle component="h2">{t('API endpoint')}</CardTitle>
      </CardHeader>
      <CardBody>
        <DescriptionList isHorizontal horizontalTermWidthModifier={{ default: '11rem' }}>
          <Row id="api-name" term={t('Name')}>
            {apiName === '' ? t('Its address alone, with no name of your own') : apiName}
          </Row>
          {apiName === '' ? null : <RecordRow cluster={cluster} apiName={apiName} />}
          {apiName !== '' && !cluster.status?.customKubeconfig ? (
            <Row id="api-kubeconfig" term={t('Kubeconfig')}>
              {t('The operator is making one with this name.')}
            </Row>
          ) : null}
          <Row id="api-certificates" term={t('Certificates')}>
            <Certificates cluster={cluster} certificates={certificates} />
          </Row>
        </DescriptionList>
      </CardBody>
      {isEditing ? <ApiAccessDialog cluster={cluster} onClose={() => setIsEditing(false)} /> : null}
    </Card>
  );
};

const EditButton = ({ cluster, onEdit }: { cluster: HostedCluster; onEdit: () => void }) => {
  const { t, say } = useWords();
  const { name, namespace = '' } = cluster.metadata;
  const access = useAccess(HostedClusterModel, 'patch', { namespace, name });
  const why =
    access.state === 'denied'
      ? say(access.reason)
      : cluster.metadata.deletionTimestamp
        ? t('The cluster is being deleted.')
        : undefined;
  const button = (
    <Button
      variant="plain"
      icon={<PencilAltIcon />}
      aria-label={t('Edit name and certificates of the API')}
      isAriaDisabled={why !== undefined}
      onClick={onEdit}
      data-test="edit-api"
    />
  );
  return why === undefined ? button : <Tooltip content={why}>{button}</Tooltip>;
};

/** The record that leads the name to the API's address; nobody but the owner of the domain can make it. */
const RecordRow = ({ cluster, apiName }: { cluster: HostedCluster; apiName: string }) => {
  const { t } = useWords();
  const host = cluster.status?.controlPlaneEndpoint?.host;
  if (host === undefined || host === '') {
    return (
      <Row id="api-record" term={t('DNS record')}>
        {t('Known once the API has an address.')}
      </Row>
    );
  }
  const isAddress = /^[\d.]+$|:/.test(host);
  const type = isAddress ? (host.includes(':') ? 'AAAA' : 'A') : 'CNAME';
  const record = `${apiName}. ${type} ${host}${isAddress ? '' : '.'}`;
  return (
    <Row id="api-record" term={t('DNS record')}>
      <Flex
        alignItems={{ default: 'alignItemsCenter' }}
        columnGap={{ default: 'columnGapSm' }}
        flexWrap={{ default: 'nowrap' }}
      >
        <FlexItem style={{ minWidth: 0 }}>
          <code>{record}</code>
        </FlexItem>
        <FlexItem>
          <CopyButton text={record} label={t('Copy the record')} />
        </FlexItem>
      </Flex>
    </Row>
  );
};

const Certificates = ({
  cluster,
  certificates,
}: {
  cluster: HostedCluster;
  certificates: readonly ServedCertificate[];
}) => {
  const { t } = useWords();
  if (certificates.length === 0) return <>{t('Made by the cluster, for its own names')}</>;
  return (
    <>
      {certificates.map((certificate, index) => (
        <ApiCertificate key={index} cluster={cluster} certificate={certificate} />
      ))}
    </>
  );
};
