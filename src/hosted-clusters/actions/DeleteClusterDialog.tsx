import { useState } from 'react';
import { Alert, Skeleton, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { deletionRecord } from '../model/deletion-record';
import { managerOf } from '../model/manager';
import { deleteCluster } from './delete-cluster';
import { trackDeletion } from './track-deletion';
import { type KnownEffect, useDeletionEffect } from './useDeletionEffect';
import { useGoes, useStays } from './useDeletionLines';

interface DeleteClusterDialogProps {
  cluster: HostedCluster;
  pools: readonly NodePool[];
  onClose: () => void;
}

/** Asks for the name before a cluster is deleted, and lists what goes and what stays. */
const DeleteClusterDialog = ({ cluster: shown, pools: shownPools, onClose }: DeleteClusterDialogProps) => {
  const { t } = useWords();
  // What was agreed to is what goes: a cluster made anew under this name while the dialog is open is another one.
  const [{ cluster, pools }] = useState({ cluster: shown, pools: shownPools });
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
      trackDeletion(deletionRecord(cluster, pools));
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
      isReading={known === undefined}
      typedName={name}
      onConfirm={confirm}
      onClose={onClose}
      error={error}
    >
      <Stack hasGutter>
        <StackItem>
          {t('The control plane, the nodes and everything on their disks are lost. This cannot be undone.')}
        </StackItem>
        <ManagedElsewhere cluster={cluster} />
        <MadeAnew error={error} />
        <Unread known={known} />
      </Stack>
    </ConfirmDialog>
  );
};

/** A tool that keeps the cluster as its source says makes it again. */
const ManagedElsewhere = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const manager = managerOf(cluster.metadata);
  if (!manager) return null;
  return (
    <StackItem>
      <Alert
        variant="warning"
        isInline
        component="p"
        title={t('{{tool}} ({{name}}) keeps this cluster as its source says and may make it again, empty.', {
          ...manager,
        })}
        data-test="managed-elsewhere"
      >
        {t('Remove it from the source first.')}
      </Alert>
    </StackItem>
  );
};

/** The delete was refused because the cluster of this name is another one by now. */
const MadeAnew = ({ error }: { error: ApiError | undefined }) => {
  const { t } = useWords();
  if (error?.kind !== 'conflict') return null;
  return (
    <StackItem>
      <Alert
        variant="warning"
        isInline
        component="p"
        title={t(
          'This cluster was deleted meanwhile and another one of its name was made. It was not touched.',
        )}
        data-test="made-anew"
      />
    </StackItem>
  );
};

const Unread = ({ known }: { known: KnownEffect | undefined }) => {
  const { t } = useWords();
  if (!known || known.unread.length === 0) return null;
  return (
    <StackItem>
      <Alert
        variant="warning"
        isInline
        isPlain
        component="p"
        title={t('Not everything could be read, so the lists may be incomplete: {{kinds}}', {
          kinds: known.unread.map(({ kind, error }) => `${kind} (${error.serverMessage})`).join('; '),
        })}
      />
    </StackItem>
  );
};

export default DeleteClusterDialog;
