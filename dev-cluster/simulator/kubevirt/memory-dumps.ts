import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { keyOf, split, uidOf } from '../kubernetes/object';
import type { VirtualMachine } from '../resources';
import { VirtualMachines } from '../resources';

type Request = NonNullable<NonNullable<VirtualMachine['status']>['memoryDumpRequest']>;

/** Simulated seconds of each phase of a dump. */
const lasting: Readonly<Record<string, number>> = { Associating: 3, InProgress: 15, Unmounting: 3 };

const after: Readonly<Record<string, string>> = {
  Associating: 'InProgress',
  InProgress: 'Unmounting',
  Unmounting: 'Completed',
};

const dumped = (machine: VirtualMachine, claimName: string, when: string): Partial<Request> => ({
  fileName: `${machine.metadata.name}-${claimName}-${when.replace(/[-:TZ]/g, '')}.memory.dump`,
  endTimestamp: when,
});

/** virt-controller's and virt-handler's part for memory dumps: from the request in a VM's status to the file on the claim. */
export const memoryDumpController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  return {
    name: 'memory-dumps',
    triggers: [
      on(VirtualMachines, (machine) => [machine.status?.memoryDumpRequest ? keyOf(machine) : undefined]),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      const request = machine?.status?.memoryDumpRequest;
      if (!machine || !request) return undefined;
      const { phase, claimName } = request;
      if (request.remove) {
        await cluster.patchStatus(VirtualMachines, machine, { memoryDumpRequest: null });
        return undefined;
      }
      const next = after[phase];
      if (next === undefined) return undefined;
      const left = clock.remaining(uidOf(machine), `memory dump ${phase}`, lasting[phase] ?? 0);
      if (left > 0) return left;
      clock.restart(uidOf(machine), `memory dump ${phase}`);
      const now = clock.now();
      await cluster.patchStatus(VirtualMachines, machine, {
        memoryDumpRequest: {
          ...request,
          phase: next,
          startTimestamp: request.startTimestamp ?? now,
          ...(next === 'Completed' ? dumped(machine, claimName, now) : {}),
        },
      });
      return undefined;
    },
  };
};
