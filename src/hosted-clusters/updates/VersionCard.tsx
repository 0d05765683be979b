import { useState } from 'react';
import {
  Alert,
  AlertActionLink,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { clusterVersion } from '../model/status';
import { controlPlaneRelease } from '../model/updates/control-plane-release';
import { dropForcePatch, leftoverForce } from '../model/updates/patches';
import { ChannelDialog } from './ChannelDialog';
import { denialIn, type Updates } from './useUpdates';
import { changeCluster } from './write-updates';

interface Term {
  id: string;
  term: string;
  value: string;
}

const useTerms = ({ cluster }: Updates): readonly Term[] => {
  const { t } = useWords();
  const { current, target } = clusterVersion(cluster);
  const own = controlPlaneRelease(cluster);
  return [
    {
      id: 'version',
      term: t('Version'),
      value:
        current && target
          ? t('{{current}}, moving to {{target}}', { current, target })
          : (current ?? target ?? t('Not known yet')),
    },
    { id: 'channel', term: t('Channel'), value: cluster.spec.channel ?? t('None') },
    { id: 'release', term: t('Release image'), value: cluster.spec.release.image },
    ...(own
      ? [
          {
            id: 'control-plane-release',
            term: t('Release of the control plane here'),
            value: own.version ? `${own.version} · ${own.image}` : own.image,
          },
        ]
      : []),
  ];
};

/** What the cluster runs, and where it looks for updates. */
export const VersionCard = ({ updates }: { updates: Updates }) => {
  const { t } = useWords();
  const { cluster, mayPatch } = updates;
  const [isAsking, setIsAsking] = useState(false);
  const edit: Action = {
    id: 'change-channel',
    title: cluster.spec.channel ? message('Change channel') : message('Set channel'),
    run: () => setIsAsking(true),
    reason: denialIn(mayPatch),
  };
  const terms = useTerms(updates);
  return (
    <Card data-test="version-card">
      <CardHeader actions={{ actions: <ActionButton action={edit} />, hasNoOffset: true }}>
        <CardTitle component="h2">{t('Version and channel')}</CardTitle>
      </CardHeader>
      <CardBody>
        <LeftoverForce updates={updates} />
        <DescriptionList isCompact isAutoFit autoFitMinModifier={{ default: '12rem' }}>
          {terms.map(({ id, term, value }) => (
            <DescriptionListGroup key={id} data-test={`update-${id}`}>
              <DescriptionListTerm>{term}</DescriptionListTerm>
              <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>
                {value}
              </DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
      </CardBody>
      {isAsking ? <ChannelDialog cluster={cluster} onClose={() => setIsAsking(false)} /> : null}
    </Card>
  );
};

/** A force annotation for another release: it blocks updates to come. */
const LeftoverForce = ({ updates: { cluster, mayPatch } }: { updates: Updates }) => {
  const { t } = useWords();
  const image = leftoverForce(cluster);
  if (image === undefined) return null;
  const remove = () =>
    void changeCluster(cluster, dropForcePatch, {
      title: message('Remove force annotation'),
      done: message('The force annotation was removed.'),
      failed: message('The force annotation was not removed.'),
    });
  return (
    <Alert
      variant="warning"
      isInline
      component="p"
      title={t('An annotation still forces another release')}
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
      actionLinks={
        mayPatch.state === 'denied' ? undefined : (
          <AlertActionLink onClick={remove} data-test="drop-force">
            {t('Remove annotation')}
          </AlertActionLink>
        )
      }
      data-test="leftover-force"
    >
      <p style={{ overflowWrap: 'anywhere' }}>
        {t(
          'It names {{image}}. While the cluster is not upgradeable it blocks patch updates too. The next update removes it.',
          { image },
        )}
      </p>
    </Alert>
  );
};
