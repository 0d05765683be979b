import { z } from 'zod';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { nicSchema, refuseNic } from '../create/steps/networking/values';
import type { VmEdit } from '../details/edit/EditVmDialog';
import { type PluggedNic, pluggedNicOf, withPluggedNic } from '../model/edit-nic';
import { ONE_POD_NETWORK, POD_NETWORK } from '../model/nic-rules';
import { portsWords } from '../model/ports';
import { networksOf, specOf } from '../model/vm-spec';
import { nicFieldOf, nicPlace } from './nic-field-of';

export interface NicValues {
  nic: PluggedNic;
}

const { network, binding, model, mac, ports } = nicSchema.shape;

const field = (id: Exclude<keyof PluggedNic, 'ports'>, label: Message) => ({
  id,
  label,
  paths: [`nic.${id}`],
  words: ({ nic }: NicValues): string => nic[id],
});

const isPodTaken = (vm: VirtualMachine, name: string): boolean =>
  networksOf(specOf(vm)).some((one) => one.pod !== undefined && one.name !== name);

/** What can be changed of a NIC that is there. @param name of the NIC */
export const nicEdit = (vm: VirtualMachine, name: string): VmEdit<NicValues> => ({
  title: message('Edit network interface {{name}}', { name }),
  schema: z
    .object({ nic: z.object({ network, binding, model, mac, ports }) })
    .superRefine(({ nic }, context) => {
      refuseNic(context, ['nic'], nic);
      if (nic.network === POD_NETWORK && isPodTaken(vm, name))
        refuse(context, ['nic', 'network'], ONE_POD_NETWORK);
    }),
  fields: [
    field('network', message('Network')),
    field('binding', message('Binding')),
    field('model', message('Model')),
    field('mac', message('MAC address')),
    {
      id: 'ports',
      label: message('Ports'),
      paths: ['nic.ports'],
      words: ({ nic }) => portsWords(nic.ports),
    },
  ],
  valuesOf: (over) => ({ nic: pluggedNicOf(over, name) }),
  patchOf: ({ nic }, over) => withPluggedNic(over, name, nic) ?? {},
  fieldOf: nicFieldOf(nicPlace(specOf(vm), name)),
});
