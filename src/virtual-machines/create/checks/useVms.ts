import { useMemo } from 'react';
import type { CheckState } from '../../../form/fields/check';
import type { SelectOptionItem } from '../../../form/fields/options';
import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { VirtualMachineModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';
import { cloneRefusal } from '../../model/clone';

/** What to say of a machine that is not there. */
export const noVm: Rule<string> = (name) =>
  message('The namespace has no virtual machine {{name}}. Choose one of the list.', { name });

interface Vms extends Choices {
  /** All of them, those that cannot be cloned with the reason. */
  readonly options: readonly SelectOptionItem[];
  /** What is against a clone of one. */
  readonly refusalOf: (name: string) => CheckState | undefined;
}

/** The virtual machines of a namespace, to be cloned. @param namespace '' asks nothing */
export const useVms = (namespace: string): Vms => {
  const { say } = useWords();
  const [vms, state] = useList(VirtualMachineModel, namespace === '' ? null : { namespace });
  return useMemo((): Vms => {
    const choices = choicesOf(
      VirtualMachineModel,
      [vms, state],
      ({ metadata }) => ({ value: metadata.name, label: metadata.name }),
      namespace,
    );
    const refusals = new Map(
      vms.flatMap((vm) => {
        const refusal = cloneRefusal(vm);
        return refusal ? [[vm.metadata.name, refusal] as const] : [];
      }),
    );
    return {
      ...choices,
      options: choices.items.map((item) => {
        const refusal = refusals.get(item.value);
        return refusal ? { ...item, reason: say(refusal) } : item;
      }),
      refusalOf: (name) => {
        const refusal = refusals.get(name);
        return refusal && { state: 'problem', message: refusal };
      },
    };
  }, [vms, state, namespace, say]);
};
