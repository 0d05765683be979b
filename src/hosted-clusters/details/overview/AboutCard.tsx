import type { ReactNode } from 'react';
import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { sizeWords } from '../../../node-pools/model/size-words';
import { Timestamp } from '../../../ui/time/Timestamp';
import { nodesOfPools } from '../../model/cluster-sentence';
import { apiUrl, consoleUrl, type Address } from '../../model/console-url';
import { managerOf } from '../../model/manager';
import { clusterVersion } from '../../model/status';
import { encryptionWords } from '../../model/encryption-words';
import type { ClusterView } from '../useCluster';

interface Term {
  id: string;
  term: string;
  value: ReactNode;
}

/** An address as a link, or why there is none. */
const AddressLink = ({ address }: { address: Address }) => {
  const { say } = useWords();
  return address.url !== undefined ? (
    <a href={address.url} target="_blank" rel="noreferrer">
      {address.url}
    </a>
  ) : (
    <>{say(address.reason)}</>
  );
};

/** An API server's address does not open in a browser: text, or why there is none. */
const AddressText = ({ address }: { address: Address }) => {
  const { say } = useWords();
  return <>{address.url ?? say(address.reason)}</>;
};

const cidrs = (networks: readonly { cidr: string }[] | undefined): string =>
  (networks ?? []).map(({ cidr }) => cidr).join(', ');

const etcdOf = ({ spec }: HostedCluster): string => {
  const volume = spec.etcd.managed?.storage.persistentVolume;
  return [volume?.size === undefined ? undefined : sizeWords(volume.size), volume?.storageClassName]
    .filter((part) => part !== undefined)
    .join(', ');
};

const useVersionTerm = ({ cluster }: ClusterView): Term => {
  const { t } = useWords();
  const { current, target } = clusterVersion(cluster);
  const value =
    current && target
      ? t('{{current}}, moving to {{target}}', { current, target })
      : (current ?? target ?? t('Not known yet'));
  return { id: 'version', term: t('Version'), value };
};

const useTerms = (view: ClusterView): readonly Term[] => {
  const { t, say } = useWords();
  const { cluster, pools } = view;
  const { spec, metadata } = cluster;
  const manager = managerOf(metadata);
  const { current, desired } = nodesOfPools(pools);
  const text = (id: string, term: string, value: string | undefined): Term[] =>
    value ? [{ id, term, value }] : [];
  const availability = (policy: string | undefined) =>
    policy === 'HighlyAvailable'
      ? t('Highly available')
      : policy === 'SingleReplica'
        ? t('Single replica')
        : policy;
  return [
    ...text('namespace', t('Namespace'), metadata.namespace),
    useVersionTerm(view),
    ...text('release', t('Release image'), spec.release.image),
    ...text('channel', t('Channel'), spec.channel),
    {
      id: 'nodes',
      term: t('Nodes'),
      value: t('{{current}} of {{desired}} in {{count}} node pools', {
        current,
        desired,
        count: pools.length,
      }),
    },
    { id: 'console', term: t('Console'), value: <AddressLink address={consoleUrl(cluster)} /> },
    { id: 'api', term: t('API server'), value: <AddressText address={apiUrl(cluster)} /> },
    ...text(
      'platform',
      t('Platform'),
      spec.platform.type === 'KubeVirt' ? t('OpenShift Virtualization') : spec.platform.type,
    ),
    ...text('base-domain', t('Base domain'), spec.dns?.baseDomain),
    ...text('infra-id', t('Infrastructure ID'), spec.infraID),
    ...text(
      'control-plane',
      t('Control plane availability'),
      availability(spec.controllerAvailabilityPolicy),
    ),
    ...text(
      'infrastructure',
      t('Infrastructure availability'),
      availability(spec.infrastructureAvailabilityPolicy),
    ),
    ...text('cluster-network', t('Cluster network'), cidrs(spec.networking.clusterNetwork)),
    ...text('service-network', t('Service network'), cidrs(spec.networking.serviceNetwork)),
    ...text('machine-network', t('Machine network'), cidrs(spec.networking.machineNetwork)),
    ...text('network-type', t('Network type'), spec.networking.networkType),
    ...text('etcd', t('etcd storage'), etcdOf(cluster)),
    { id: 'encryption', term: t('Encryption of Secrets'), value: say(encryptionWords(cluster)) },
    ...(spec.fips ? text('fips', t('FIPS'), t('On')) : []),
    ...text('managed-by', t('Managed by'), manager && `${manager.tool}, ${manager.name}`),
    { id: 'created', term: t('Created at'), value: <Timestamp time={metadata.creationTimestamp} /> },
  ];
};

/** What the cluster is. */
export const AboutCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const terms = useTerms(view);
  return (
    <Card>
      <CardTitle component="h2">{t('About this cluster')}</CardTitle>
      <CardBody>
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '11rem' }}>
          {terms.map(({ id, term, value }) => (
            <DescriptionListGroup key={id} data-test={`about-${id}`}>
              <DescriptionListTerm>{term}</DescriptionListTerm>
              <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>
                {value}
              </DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
      </CardBody>
    </Card>
  );
};
