import { useMemo } from 'react';
import { z } from 'zod';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { nicSchema } from '../create/steps/networking/values';
import { EditVmDialog, type VmEdit } from '../details/edit/EditVmDialog';
import type { VmView } from '../details/useVm';
import { type PluggedNic, pluggedNicOf, whenPlugged, withPluggedNic } from '../model/edit-nic';
import { nicBinding, ONE_POD_NETWORK, POD_NETWORK } from '../model/nic-rules';
import { networksOf, specOf } from '../model/vm-spec';
import { nicFieldOf } from './nic-field-of';
import { NicFields } from './NicFields';

interface EditValues {
  nic: PluggedNic;
}

const { network, binding, model, mac } = nicSchema.shape;

const field = (id: keyof PluggedNic, label: Message) => ({
  id,
  label,
  paths: [`nic.${id}`],
  words: ({ nic }: EditValues): string => nic[id],
});

const isPodTaken = (vm: VirtualMachine, name: string): boolean =>
  networksOf(specOf(vm)).some((one) => one.pod !== undefined && one.name !== name);

const editOf = (vm: VirtualMachine, name: string): VmEdit<EditValues> => ({
  title: message('Edit network interface {{name}}', { name }),
  schema: z.object({ nic: z.object({ network, binding, model, mac }) }).superRefine(({ nic }, context) => {
    refuse(context, ['nic', 'binding'], nicBinding(nic));
    if (nic.network === POD_NETWORK && isPodTaken(vm, name))
      refuse(context, ['nic', 'network'], ONE_POD_NETWORK);
  }),
  fields: [
    field('network', message('Network')),
    field('binding', message('Binding')),
    field('model', message('Model')),
    field('mac', message('MAC address')),
  ],
  valuesOf: (over) => ({ nic: pluggedNicOf(over, name) }),
  patchOf: ({ nic }, over) => withPluggedNic(over, name, nic) ?? {},
  fieldOf: nicFieldOf,
});

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
  const edit = useMemo(() => editOf(vm, name), [vm, name]);
  const began = pluggedNicOf(vm, name);
  return (
    <EditVmDialog vm={vm} edit={edit} onClose={onClose} test="edit-nic-dialog">
      <NicFields
        view={view}
        edited={name}
        effect={(nic) => {
          const isLive = view.settings.isLiveUpdate && view.reasons.length === 0;
          const told = whenPlugged(began, nic);
          const when = told && !isLive ? 'after-restart' : told;
          return when && { words: EFFECTS[when], isRestart: when === 'after-restart' };
        }}
      />
    </EditVmDialog>
  );
};

export default EditNicDialog;
