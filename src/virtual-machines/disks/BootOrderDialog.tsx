import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { FieldFrame } from '../../form/fields/FieldFrame';
import { useFieldProblem } from '../../form/useFieldProblem';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { EditVmDialog } from '../details/edit/EditVmDialog';
import { BootOrderList } from '../fields/BootOrderList';
import { bootablesOf } from '../model/boot-order-of-vm';
import { specOf } from '../model/vm-spec';
import { BOOT_ORDER_EDIT, type OrderValues } from './boot-order-edit';

const OrderField = ({ vm }: { vm: VirtualMachine }) => {
  const { t } = useWords();
  const { field } = useController<OrderValues, 'order'>({ name: 'order' });
  const problem = useFieldProblem('order');
  const all = useMemo(() => bootablesOf(specOf(vm)), [vm]);
  const order = field.value.map((key) => all.findIndex((one) => one.key === key)).filter((at) => at >= 0);
  return (
    <FieldFrame
      name="order"
      label={t('Boot order')}
      problem={problem}
      role="group"
      helper={t('The firmware tries them from top to bottom. Drag them, or use the arrows.')}
    >
      <BootOrderList
        all={all}
        order={order}
        onTake={(next) => field.onChange(next.flatMap((index) => all[index]?.key ?? []))}
      />
    </FieldFrame>
  );
};

interface BootOrderDialogProps {
  vm: VirtualMachine;
  isRunning: boolean;
  onClose: () => void;
}

/** Says which disks and NICs the firmware tries, and in which order. */
const BootOrderDialog = ({ vm, isRunning, onClose }: BootOrderDialogProps) => {
  const { t } = useWords();
  return (
    <EditVmDialog
      vm={vm}
      edit={BOOT_ORDER_EDIT}
      intro={isRunning ? t('Takes effect after a restart.') : undefined}
      onClose={onClose}
      test="boot-order-dialog"
    >
      <OrderField vm={vm} />
    </EditVmDialog>
  );
};

export default BootOrderDialog;
