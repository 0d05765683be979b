import { useState } from 'react';
import { Alert, Skeleton } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { deletionRecord } from '../model/deletion';
import { controlPlaneNamespace, infraPlace } from '../model/places';
import { deleteCluster } from './delete-cluster';
import { trackDeletion } from './track-deletion';
import { type KnownEffect, useDeletionEffect } from './useDeletionEffect';

interface DeleteClusterDialogProps {
  cluster: HostedCluster;
  pools: readonly NodePool[];
  onClose: () => void;
}

/** Asks for the name before a cluster is deleted, and lists what goes and what stays. */
export const DeleteClusterDialog = ({ cluster, pools, onClose }: DeleteClusterDialogProps) => {
  const { t } = useWords();
  const known = useDeletionEffect(cluster, pools);
  const [error, setError] = useState<ApiError>();
  const { name } = cluster.metadata;
  const goes = useGoes(cluster, known);
  const stays = useStays(cluster, known);
  const confirm = async () => {
    if (!known) return;
    setError(undefined);
    try {
      await deleteCluster(cluster, known.imported);
      trackDeletion(deletionRecord(cluster));
      onClose();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  };
  return (
    <ConfirmDialog
      title={t('Delete cluster {{name}}?', { name })}
      confirm={t('Delete cluster')}
      goes={
        known
          ? goes
          : [<Skeleton key="loading" screenreaderText={t('Reading what belongs to the cluster')} />]
      }
      stays={stays}
      typedName={name}
      onConfirm={confirm}
      onClose={onClose}
      error={error}
    >
      {t('The control plane, the nodes and everything on their disks are lost. This cannot be undone.')}
      <Unread known={known} />
    </ConfirmDialog>
  );
};

/** More names than this are counted, not listed. */
const LISTED = 12;

const useNames = () => {
  const { t } = useWords();
  return (names: readonly string[]): string =>
    names.length <= LISTED
      ? names.join(', ')
      : t('{{names}} and {{count}} more', {
          names: names.slice(0, LISTED).join(', '),
          count: names.length - LISTED,
        });
};

const useGoes = (cluster: HostedCluster, known: KnownEffect | undefined): readonly string[] => {
  const { t } = useWords();
  const say = useNames();
  if (!known) return [];
  const { pools, machines, disks, secrets } = known.effect.goes;
  const line = (words: string, names: readonly string[]) =>
    names.length > 0 ? [`${words}: ${say(names)}`] : [];
  return [
    ...(known.imported
      ? [t('The ManagedCluster {{name}}, first', { name: known.imported.metadata.name })]
      : []),
    t('The HostedCluster {{name}}', { name: cluster.metadata.name }),
    ...line(t('{{count}} node pools', { count: pools.length }), pools),
    ...line(t('{{count}} virtual machines', { count: machines.length }), machines),
    ...line(t('{{count}} disks', { count: disks.length }), disks),
    ...(infraPlace(cluster).isExternal
      ? [t('Virtual machines and disks on the infrastructure cluster')]
      : []),
    t('The control plane and its namespace {{name}}', { name: controlPlaneNamespace(cluster) }),
    ...line(t('{{count}} Secrets made for the cluster', { count: secrets.length }), secrets),
  ];
};

const useStays = (cluster: HostedCluster, known: KnownEffect | undefined): readonly string[] => {
  const { t, say } = useWords();
  if (!known) return [];
  const { secrets, configMaps } = known.effect.stays;
  return [
    ...secrets.map((name) => t('Secret {{name}}, offered for removal afterwards', { name })),
    ...configMaps.map((name) => t('ConfigMap {{name}}, offered for removal if nothing uses it', { name })),
    t('Namespace {{name}}', { name: cluster.metadata.namespace ?? '' }),
    ...known.effect.orphans.map(say),
  ];
};

const Unread = ({ known }: { known: KnownEffect | undefined }) => {
  const { t } = useWords();
  if (!known || known.unread.length === 0) return null;
  return (
    <Alert
      variant="warning"
      isInline
      isPlain
      component="p"
      title={t('Not everything could be read, so the lists may be incomplete: {{kinds}}', {
        kinds: known.unread.map(({ kind, error }) => `${kind} (${error.serverMessage})`).join('; '),
      })}
    />
  );
};
