import type { Condition } from '../../hosted-clusters/model/condition';
import type { ConditionMeaning } from '../../hosted-clusters/model/conditions';
import { entryOf } from '../../i18n/entry-of';
import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** Conditions of a virtual machine and its instance, with the value that is good and what to do at the other (KubeVirt). */
const MEANINGS: Readonly<Record<string, ConditionMeaning>> = {
  Failure: {
    good: 'False',
    meaning: message('The controller could not carry out what is asked for.'),
    advice: message('Mend what its message names. The controller tries again by itself.'),
  },
  ManualRecoveryRequired: {
    good: 'False',
    meaning: message('Its volumes must be recovered by hand before it can start.'),
    advice: message('Move its volumes back, or finish the storage migration.'),
  },
  RestartRequired: {
    good: 'False',
    takesTime: true,
    meaning: message('Changes wait for a restart.'),
  },
  Synchronized: {
    good: 'True',
    meaning: message('The instance is as its node has it.'),
    advice: message('Look at the events of the launcher pod.'),
  },
  GuestNotRunning: { good: 'none', meaning: message('Why the guest does not run.') },
  Provisioning: { good: 'none', meaning: message('Its volumes are being made.') },
  Paused: { good: 'none', meaning: message('Its CPUs stand still.') },
  Ready: { good: 'none', meaning: message('The guest runs and its probes answer.') },
  AgentConnected: { good: 'none', meaning: message('The guest agent answers.') },
  AgentVersionNotSupported: {
    good: 'False',
    meaning: message('The guest agent is too old for some actions.'),
    advice: message('Update qemu-guest-agent in the guest.'),
  },
  LiveMigratable: { good: 'none', meaning: message('It can move while it runs.') },
  StorageLiveMigratable: { good: 'none', meaning: message('It and its volumes can move while it runs.') },
  DataVolumesReady: { good: 'True', takesTime: true, meaning: message('Its volumes are filled.') },
  SoftwareEmulation: {
    good: 'False',
    meaning: message('Its node has no hardware virtualization, so it is slow.'),
    advice: message('Choose a node with hardware virtualization.'),
  },
};

/** What is known of a condition. */
export const vmConditionMeaning = (type: string): ConditionMeaning | undefined => entryOf(MEANINGS, type);

type Written = NonNullable<NonNullable<VirtualMachine['status']>['conditions']>[number];

const asCondition = ({ type, status, reason, message: words, lastTransitionTime }: Written): Condition => ({
  type,
  status,
  ...(reason === undefined ? {} : { reason }),
  ...(words === undefined ? {} : { message: words }),
  ...(lastTransitionTime ? { lastTransitionTime } : {}),
});

/** The conditions of a machine and its instance, each type once: the machine copies those of its instance (KubeVirt). */
export const conditionsOf = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): readonly Condition[] => {
  const all = [...(vmi?.status?.conditions ?? []), ...(vm.status?.conditions ?? [])].map(asCondition);
  return [...new Map(all.map((condition) => [condition.type, condition])).values()];
};
