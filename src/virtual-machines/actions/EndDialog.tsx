import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { CommandFold } from '../../ui/copy/CommandFold';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { claimVolumes } from '../model/claim-volumes';
import { vmCommand } from '../model/vm-commands';
import { runCall } from './run-call';

interface EndDialogProps {
  id: 'force-stop' | 'reset';
  vm: VirtualMachine;
  onClose: () => void;
}

/** Asks before a guest is ended without being told: what it has not written is lost. */
export const EndDialog = ({ id, vm, onClose }: EndDialogProps) => {
  const { t } = useWords();
  const { name } = vm.metadata;
  return (
    <ConfirmDialog
      title={id === 'reset' ? t('Reset {{name}}?', { name }) : t('Force stop {{name}}?', { name })}
      confirm={id === 'reset' ? t('Reset virtual machine') : t('Force stop virtual machine')}
      goes={[t('What the guest holds in memory and has not written yet')]}
      stays={claimVolumes(vm).map(({ claim }) => t('Volume {{name}}', { name: claim }))}
      more={<CommandFold command={vmCommand(id, vm)} />}
      onConfirm={() => {
        void runCall(id, { vm });
        onClose();
      }}
      onClose={onClose}
    >
      {t('It is as if the power were cut: the guest is not asked to shut down.')}
    </ConfirmDialog>
  );
};
