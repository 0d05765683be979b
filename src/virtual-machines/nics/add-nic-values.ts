import { z } from 'zod';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { nicSchema } from '../create/steps/networking/values';
import { nameTwice } from '../model/disk-rules';
import { ONE_POD_NETWORK } from '../model/nic-rules';
import { networksOf, nicsOf, specOf } from '../model/vm-spec';

/** The rules of one NIC, and those that join it to what the machine has. */
export const addNicSchema = (vm: VirtualMachine) => {
  const spec = specOf(vm);
  const taken = nicsOf(spec).map(({ name }) => name);
  const hasPod = networksOf(spec).some(({ pod }) => pod !== undefined);
  return z.object({ nic: nicSchema }).superRefine(({ nic }, context) => {
    if (taken.includes(nic.name)) refuse(context, ['nic', 'name'], nameTwice(nic.name));
    if (hasPod && nic.network === '') refuse(context, ['nic', 'network'], ONE_POD_NETWORK);
  });
};
