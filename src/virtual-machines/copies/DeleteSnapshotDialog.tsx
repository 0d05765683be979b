import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineSnapshotModel } from '../../kubernetes/models';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { remove } from '../../kubernetes/write/write';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { tasks } from '../../ui/tasks/store';

interface DeleteSnapshotDialogProps {
  snapshot: VirtualMachineSnapshot;
  onClose: () => void;
}

/** Asks before a snapshot is deleted with what it holds. */
export const DeleteSnapshotDialog = ({ snapshot, onClose }: DeleteSnapshotDialogProps) => {
  const { t } = useWords();
  const { name, namespace = '', uid } = snapshot.metadata;
  const { includedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  return (
    <ConfirmDialog
      title={t('Delete snapshot {{name}}?', { name })}
      confirm={t('Delete snapshot')}
      goes={[
        t('The snapshot {{name}}', { name }),
        ...includedVolumes.map((volume) => t('The state of volume {{volume}} in it', { volume })),
      ]}
      stays={[
        t('Virtual machine {{name}} and its volumes', { name: snapshot.spec.source.name }),
        t('Virtual machines that were cloned from it'),
      ]}
      onConfirm={async () => {
        await remove(VirtualMachineSnapshotModel, { namespace, name }, uid === undefined ? {} : { uid });
        tasks.notify({ level: 'success', title: message('Snapshot {{name}} is being deleted.', { name }) });
        onClose();
      }}
      onClose={onClose}
    />
  );
};
