import { useMemo, useState } from 'react';
import { message } from '../../i18n/message';
import { EditVmDialog } from '../details/edit/EditVmDialog';
import type { VmView } from '../details/useVm';
import { pluggedNicOf, whenPlugged } from '../model/edit-nic';
import { nicEdit } from './nic-edit';
import { NicFields } from './NicFields';

const EFFECTS = {
  'by-migration': message(
    'The guest sees it once KubeVirt has migrated the virtual machine, which takes a moment.',
  ),
  'after-restart': message('The guest sees it after a restart.'),
};

interface EditNicDialogProps {
  view: VmView;
  /** Name of the NIC. */
  name: string;
  onClose: () => void;
}

/** Changes the network, binding, model and address of a NIC; it says before when the guest will see it. */
const EditNicDialog = ({ view, name, onClose }: EditNicDialogProps) => {
  const { vm } = view;
  // As it was when the dialog opened: a later state must not place a refusal anew.
  const [began] = useState(vm);
  const edit = useMemo(() => nicEdit(began, name), [began, name]);
  const before = pluggedNicOf(began, name);
  return (
    <EditVmDialog vm={vm} edit={edit} onClose={onClose} test="edit-nic-dialog">
      <NicFields
        view={view}
        edited={name}
        effect={(nic) => {
          const isLive = view.settings.isLiveUpdate && view.reasons.length === 0;
          const told = whenPlugged(before, nic);
          const when = told && !isLive ? 'after-restart' : told;
          return when && { words: EFFECTS[when], isRestart: when === 'after-restart' };
        }}
      />
    </EditVmDialog>
  );
};

export default EditNicDialog;
