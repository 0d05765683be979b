import type { ReactNode } from 'react';
import {
  Card,
  CardBody,
  CardTitle,
  Content,
  ContentVariants,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { Link } from 'react-router';
import { clusterPath } from '../../../hosted-clusters/model/cluster-path';
import { useWords } from '../../../i18n/useWords';
import { Timestamp } from '../../../ui/time/Timestamp';
import { repairOf } from '../../model/auto-repair';
import { autoscalingOf } from '../../model/autoscaling';
import { isEndless } from '../../model/duration';
import { pauseEnd } from '../../model/pause';
import { nodesText } from '../../model/pool-row';
import { poolSize } from '../../model/pool-size';
import { sizeWords } from '../../model/size-words';
import { controlPlaneVersion, minorsBehind } from '../../model/skew';
import type { PoolView } from '../usePool';

type Term = readonly [id: string, term: string, value: ReactNode];

const NodesValue = ({ view: { pool, nodes } }: { view: PoolView }) => {
  const { say } = useWords();
  const autoscaling = autoscalingOf(pool, nodes);
  return (
    <>
      {nodesText(nodes)}
      {autoscaling ? (
        <Content component={ContentVariants.small} data-test="autoscaling">
          {say(autoscaling.words)}
          {autoscaling.problem === undefined ? '' : ` · ${autoscaling.problem}`}
        </Content>
      ) : null}
    </>
  );
};

const VersionValue = ({ view: { pool, cluster } }: { view: PoolView }) => {
  const { t } = useWords();
  const version = pool.status?.version;
  const above = controlPlaneVersion(cluster);
  const behind = minorsBehind(above, version);
  return (
    <>
      {version ?? t('Not known yet')}
      {above === undefined ? null : (
        <Content component={ContentVariants.small}>
          {behind === 0
            ? t('Control plane at {{version}}', { version: above })
            : t('{{count}} minors behind the control plane at {{version}}', {
                count: behind,
                version: above,
              })}
        </Content>
      )}
    </>
  );
};

const RepairValue = ({ view: { pool, machines } }: { view: PoolView }) => {
  const { t, say } = useWords();
  return (
    <>
      {pool.spec.management.autoRepair ? t('On') : t('Off')}
      <Content component={ContentVariants.small} data-test="repair">
        {say(repairOf(pool, machines).words)}
      </Content>
    </>
  );
};

const pairs = (map: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(map ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');

const named = (list: readonly { name?: string }[] | undefined): string =>
  (list ?? []).flatMap(({ name }) => name ?? []).join(', ');

const useMachineTerms = ({ pool: { spec } }: PoolView): readonly Term[] => {
  const { t } = useWords();
  const machine = spec.platform.kubevirt;
  if (!machine) return [];
  const { persistent } = machine.rootVolume;
  const networks = (machine.additionalNetworks ?? []).map(({ name }) => name);
  return [
    [
      'root-disk',
      t('Root disk'),
      [sizeWords(persistent?.size ?? '32Gi'), persistent?.storageClass].filter(Boolean).join(', '),
    ],
    [
      'networks',
      t('Networks'),
      [...(machine.attachDefaultNetwork === false ? [] : [t('Pod network')]), ...networks].join(', '),
    ],
    ['placement', t('Placement of the machines'), pairs(machine.nodeSelector)],
    [
      'devices',
      t('Host devices'),
      (machine.hostDevices ?? []).map(({ deviceName, count = 1 }) => `${count} × ${deviceName}`).join(', '),
    ],
  ];
};

const useTerms = (view: PoolView): readonly Term[] => {
  const { t, say } = useWords();
  const { pool } = view;
  const { metadata, spec } = pool;
  const limit = (text = '') => (isEndless(text) ? t('No limit') : text);
  const end = pauseEnd(pool);
  return [
    [
      'cluster',
      t('Cluster'),
      <Link key="cluster" to={clusterPath(metadata.namespace ?? '', spec.clusterName)}>
        {spec.clusterName}
      </Link>,
    ],
    ['namespace', t('Namespace'), metadata.namespace],
    ['nodes', t('Nodes'), <NodesValue key="nodes" view={view} />],
    ['version', t('Version'), <VersionValue key="version" view={view} />],
    ['release', t('Release image'), spec.release.image],
    ['size', t('Size'), say(poolSize(pool))],
    ...useMachineTerms(view),
    ['update-type', t('Update type'), spec.management.upgradeType],
    ['auto-repair', t('Auto repair'), <RepairValue key="auto-repair" view={view} />],
    [
      'paused',
      t('Paused until'),
      end === undefined ? undefined : <Timestamp key="paused" time={end} mayCome />,
    ],
    ['drain', t('Drain timeout'), limit(spec.nodeDrainTimeout)],
    ['detach', t('Volume detach timeout'), limit(spec.nodeVolumeDetachTimeout)],
    ['labels', t('Node labels'), pairs(spec.nodeLabels)],
    [
      'taints',
      t('Taints'),
      (spec.taints ?? [])
        .map(({ key, value, effect }) => `${key}${value ? `=${value}` : ''}:${effect}`)
        .join(', '),
    ],
    ['config', t('Configuration'), named(spec.config)],
    ['tuning', t('Tuning'), named(spec.tuningConfig)],
    ['arch', t('Architecture'), spec.arch],
    ['created', t('Created at'), <Timestamp key="created" time={metadata.creationTimestamp} />],
  ];
};

/** What the pool is. */
export const AboutCard = ({ view }: { view: PoolView }) => {
  const { t } = useWords();
  const terms = useTerms(view).filter(([, , value]) => value !== '' && value !== undefined);
  return (
    <Card>
      <CardTitle component="h2">{t('About this node pool')}</CardTitle>
      <CardBody>
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '11rem' }}>
          {terms.map(([id, term, value]) => (
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
