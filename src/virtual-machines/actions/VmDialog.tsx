import CloneDialog from '../copies/CloneDialog';
import SnapshotDialog from '../copies/SnapshotDialog';
import { DeleteVmDialog } from './DeleteVmDialog';
import { EndDialog } from './EndDialog';
import { MigrateDialog } from './MigrateDialog';
import type { VmFacts } from '../model/vm-actions';
import type { VmDialogId } from './act';

interface VmDialogProps {
  id: VmDialogId;
  facts: Pick<VmFacts, 'vm' | 'vmi' | 'canReadInstances'>;
  onClose: () => void;
}

/** The dialog that an action on a virtual machine opens. */
const VmDialog = ({ id, facts, onClose }: VmDialogProps) => {
  const { vm, vmi } = facts;
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
      return <DeleteVmDialog facts={facts} onClose={onClose} />;
  }
};

export default VmDialog;
