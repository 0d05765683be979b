import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import CloneDialog from '../copies/CloneDialog';
import SnapshotDialog from '../copies/SnapshotDialog';
import { DeleteVmDialog } from './DeleteVmDialog';
import { EndDialog } from './EndDialog';
import { MigrateDialog } from './MigrateDialog';
import type { VmDialogId } from './act';

interface VmDialogProps {
  id: VmDialogId;
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  onClose: () => void;
}

/** The dialog that an action on a virtual machine opens. */
const VmDialog = ({ id, vm, vmi, onClose }: VmDialogProps) => {
  const around = { vm, ...(vmi ? { vmi } : {}), onClose };
  switch (id) {
    case 'force-stop':
    case 'reset':
      return <EndDialog id={id} vm={vm} onClose={onClose} />;
    case 'migrate':
      return <MigrateDialog vm={vm} vmi={vmi} onClose={onClose} />;
    case 'snapshot':
      return <SnapshotDialog {...around} />;
    case 'clone':
      return <CloneDialog {...around} />;
    case 'delete':
      return <DeleteVmDialog vm={vm} vmi={vmi} onClose={onClose} />;
  }
};

export default VmDialog;
