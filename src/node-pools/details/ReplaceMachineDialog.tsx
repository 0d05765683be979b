import { useWords } from '../../i18n/useWords';
import { MachineModel } from '../../kubernetes/models';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { remove } from '../../kubernetes/write/write';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import type { NodeMachine } from '../model/node-machine';

interface ReplaceMachineDialogProps {
  pool: NodePool;
  machine: NodeMachine;
  onClose: () => void;
}

/** Asks before one machine is deleted, so that the pool makes another (never its virtual machine: that would come back broken). */
export const ReplaceMachineDialog = ({ pool, machine, onClose }: ReplaceMachineDialogProps) => {
  const { t } = useWords();
  const { object, name, node } = machine;
  return (
    <ConfirmDialog
      title={t('Replace machine {{name}}?', { name })}
      confirm={t('Replace machine')}
      goes={[
        t('Machine {{name}} with its virtual machine and disk', { name }),
        ...(node === undefined ? [] : [t('Node {{node}}, drained first', { node })]),
      ]}
      stays={[t('Node pool {{name}}, which makes a new machine', { name: pool.metadata.name })]}
      onConfirm={async () => {
        if (object) {
          const { namespace = '', uid } = object.metadata;
          const ref = { namespace, name: object.metadata.name };
          await remove(MachineModel, ref, uid === undefined ? {} : { uid });
        }
        onClose();
      }}
      onClose={onClose}
    />
  );
};
