import { useWords } from '../../i18n/useWords';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import type { VmView } from '../details/useVm';
import { canLetGo } from '../model/change-nics';
import type { NicRow } from '../model/vm-nics';
import { removeNic } from './write-nic';

interface RemoveNicDialogProps {
  view: VmView;
  row: NicRow;
  onClose: () => void;
}

/** Asks before a NIC is taken out, and says whether the guest loses it at once or at a restart. */
export const RemoveNicDialog = ({ view: { vm, isRunning }, row, onClose }: RemoveNicDialogProps) => {
  const { t } = useWords();
  const { name } = vm.metadata;
  const words = () => {
    if (!isRunning) return null;
    return canLetGo(vm, row.nic)
      ? t('The guest loses it at once. KubeVirt then migrates the virtual machine to take the card away.')
      : t('The running guest keeps it until a restart.');
  };
  return (
    <ConfirmDialog
      title={t('Remove network interface {{name}}?', { name: row.name })}
      confirm={t('Remove network interface')}
      goes={[t('Network interface {{nic}} of virtual machine {{name}}', { nic: row.name, name })]}
      stays={row.network === '' ? [] : [t('Network {{name}}', { name: row.network })]}
      onConfirm={async () => {
        await removeNic(vm, row.name, isRunning);
        onClose();
      }}
      onClose={onClose}
    >
      {words()}
    </ConfirmDialog>
  );
};
