import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { runTask } from '../../ui/tasks/store';
import { changeVm } from '../details/edit/change-vm';
import { canLetGo, withChangedNic, withoutNic } from '../model/change-nics';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import { nicsOf, specOf } from '../model/vm-spec';

/** Sets the link of a NIC, of a running guest at once. Never rejects: a toast tells the result. */
export const setLink = async (vm: VirtualMachine, nic: string, state: 'up' | 'down'): Promise<void> => {
  const { namespace, name } = vmRef(vm);
  await runTask(
    {
      title: state === 'up' ? message('Set link up') : message('Set link down'),
      what: `${name} ${nic}`,
      where: namespace,
      link: vmPath({ namespace, name }, 'nics'),
      retry: () => void setLink(vm, nic, state),
    },
    {
      done: message('The link of {{nic}} was set {{state}}.', { nic, state }),
      failed: message('The link of {{nic}} was not set {{state}}.', { nic, state }),
    },
    () => changeVm(vm, (over) => withChangedNic(over, nic, (one) => ({ ...one, state }))),
  ).catch(() => undefined);
};

/**
 * Takes a NIC out: of a running guest by `state: absent` where that is possible, else with its entry. Rejects with an ApiError.
 */
export const removeNic = async (vm: VirtualMachine, nic: string, isRunning: boolean): Promise<void> => {
  const { namespace, name } = vmRef(vm);
  await runTask(
    {
      title: message('Remove network interface'),
      what: `${name} ${nic}`,
      where: namespace,
      link: vmPath({ namespace, name }, 'nics'),
    },
    {
      done: message('Network interface {{nic}} was removed from {{name}}.', { nic, name }),
      failed: message('Network interface {{nic}} was not removed from {{name}}.', { nic, name }),
    },
    () =>
      changeVm(vm, (over) => {
        const entry = nicsOf(specOf(over)).find((one) => one.name === nic);
        return isRunning && canLetGo(over, entry)
          ? withChangedNic(over, nic, (one) => ({ ...one, state: 'absent' }))
          : withoutNic(over, nic);
      }),
  );
};
