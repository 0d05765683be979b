import type { Context } from '../controller';
import type { VirtualMachine } from '../resources';
import type { Cause } from './cause';
import { invalid } from './cause';

/**
 * What a webhook of the site refuses of a machine, while the fault `vm-field-refused` is on for it: a pool of MAC addresses or a
 * policy engine names fields that virt-api's own rules let pass. The fault's value is the path, a space, and the words.
 */
export const siteCauses = ({ faults }: Context, { metadata }: VirtualMachine): Cause[] => {
  const { namespace = '', name } = metadata;
  const asked = faults('vm-field-refused', { namespace, name }) ?? '';
  const [path = '', ...words] = asked.split(' ');
  return path === '' ? [] : [invalid(path, words.join(' '))];
};
