import { z } from 'zod';
import { message } from '../../i18n/message';
import type { VmEdit } from '../details/edit/EditVmDialog';
import { bootOrderOf, withBootOrder } from '../model/boot-order-of-vm';
import { specOf } from '../model/vm-spec';

/** Keys of disks and NICs, the first tried first. */
export interface OrderValues {
  order: string[];
}

export const BOOT_ORDER_EDIT: VmEdit<OrderValues> = {
  title: message('Edit boot order'),
  schema: z.object({ order: z.array(z.string()) }),
  fields: [
    {
      id: 'order',
      label: message('Boot order'),
      paths: ['order'],
      words: ({ order }: OrderValues) => order.map((key) => key.replace(/^\w+-/, '')).join(', '),
    },
  ],
  valuesOf: (vm) => ({ order: [...bootOrderOf(specOf(vm))] }),
  patchOf: ({ order }, over) => withBootOrder(over, order),
  fieldOf: (path) => (path.endsWith('bootOrder') ? 'order' : undefined),
};
