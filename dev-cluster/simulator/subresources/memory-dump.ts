import { isRunning } from '../kubevirt/phase';
import type { PersistentVolumeClaim } from '../resources';
import { PersistentVolumeClaims, VirtualMachines } from '../resources';
import { conflict, notFound } from './answers';
import type { Action } from './call';
import { instanceOf, machineOf, textIn } from './call';

/** PUT memorydump: the request stands in the status of the VM until virt-controller has carried it out. */
export const dumpMemory: Action = async (call) => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  const instance = instanceOf(call);
  if (!instance) return notFound('virtualmachineinstance', call.name);
  if (!isRunning(instance)) return conflict('virtualmachineinstance', call.name, 'VMI is not running');
  const { cluster } = call.context;
  const before = machine.status?.memoryDumpRequest;
  const claimName = textIn(call.body, 'claimName') ?? before?.claimName ?? '';
  if (before && before.claimName !== claimName)
    return conflict(
      'virtualmachine',
      call.name,
      `can't request memory dump for pvc [${claimName}] while pvc [${before.claimName}] is still associated as the memory dump pvc`,
    );
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  if (!claims.get(call.namespace, claimName))
    return {
      code: 404,
      reason: 'NotFound',
      message: `persistentvolumeclaim "${claimName}" not found`,
    };
  if (!call.isDryRun)
    await cluster.patchStatus(VirtualMachines, machine, {
      memoryDumpRequest: { claimName, phase: 'Associating' },
    });
  return undefined;
};

/** PUT removememorydump: takes the claim out of the VM again. */
export const removeMemoryDump: Action = async (call) => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  const { memoryDumpRequest } = machine.status ?? {};
  if (!memoryDumpRequest) return conflict('virtualmachine', call.name, 'no memory dump request');
  if (!call.isDryRun)
    await call.context.cluster.patchStatus(VirtualMachines, machine, {
      memoryDumpRequest: { ...memoryDumpRequest, remove: true, phase: 'Dissociating' },
    });
  return undefined;
};
