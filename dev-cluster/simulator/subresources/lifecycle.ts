import { pathOf } from '../kubernetes/resource';
import { ApiFailure } from '../kubernetes/rest';
import { isFinal, isRunning } from '../kubevirt/phase';
import { launcherOf } from '../kubevirt/launcher';
import { Pods, VirtualMachineInstances, VirtualMachines } from '../resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import type { Refusal } from './answers';
import { conflict, internalError, notFound } from './answers';
import type { Action, Call } from './call';
import { instanceOf, machineOf, numberIn } from './call';
import type { Verdict } from './transitions';
import { restart, start, stop } from './transitions';

/** The Status of a refused write goes on as it is, where virt-api would wrap it in a 500. */
const refusalOf = (error: unknown): Refusal => {
  if (error instanceof ApiFailure && error.code === 422)
    return { code: error.code, reason: error.reason, message: error.message };
  return internalError(error instanceof Error ? error.message : String(error));
};

const carryOut = async (call: Call, verdict: Verdict): Promise<Refusal | undefined> => {
  if ('refused' in verdict) return verdict.refused;
  const machine = machineOf(call);
  if (!machine || call.isDryRun) return undefined;
  const { cluster } = call.context;
  try {
    if ('patch' in verdict) await cluster.patch(VirtualMachines, machine, verdict.patch);
    else
      await cluster.patchStatus(VirtualMachines, machine, {
        stateChangeRequests: verdict.requests,
        startFailure: null,
      });
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
};

export const startMachine: Action = async (call) => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  return carryOut(call, start(machine, instanceOf(call), { paused: call.body.paused === true }));
};

/** A grace period shortens the life of the instance that runs, whatever else the call comes to. */
export const stopMachine: Action = async (call) => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  const instance = instanceOf(call);
  const gracePeriod = numberIn(call.body, 'gracePeriod');
  const verdict = stop(machine, instance, gracePeriod === undefined ? {} : { gracePeriod });
  if (instance && !isFinal(instance) && gracePeriod !== undefined && !call.isDryRun)
    await call.context.cluster.patch(VirtualMachineInstances, instance, {
      spec: { terminationGracePeriodSeconds: gracePeriod },
    });
  return carryOut(call, verdict);
};

export const restartMachine: Action = async (call) => {
  const machine = machineOf(call);
  if (!machine) return notFound('virtualmachine', call.name);
  const instance = instanceOf(call);
  const gracePeriodSeconds = numberIn(call.body, 'gracePeriodSeconds');
  const verdict = restart(machine, instance, gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds });
  const refusal = await carryOut(call, verdict);
  if (!refusal && instance && gracePeriodSeconds === 0 && !call.isDryRun) {
    const pod = launcherOf(call.context, instance);
    if (pod) await call.context.cluster.remove(Pods, pod, { now: true });
  }
  return refusal;
};

/** Makes a migration; what its admission refuses comes back as a 500, as virt-api does it. */
export const migrateMachine: Action = async (call) => {
  if (!machineOf(call)) return notFound('virtualmachine', call.name);
  const instance = instanceOf(call);
  if (!instance) return notFound('virtualmachineinstance', call.name);
  if (!isRunning(instance)) return conflict('virtualmachine', call.name, 'VM is not running');
  const { addedNodeSelector } = call.body;
  const path = `${pathOf(VirtualMachineInstanceMigrations, call.namespace)}${call.isDryRun ? '?dryRun=All' : ''}`;
  try {
    await call.context.cluster.rest.request('POST', path, {
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachineInstanceMigration',
      metadata: { generateName: 'kubevirt-migrate-vm-', namespace: call.namespace },
      spec: { vmiName: call.name, ...(addedNodeSelector ? { addedNodeSelector } : {}) },
    });
    return undefined;
  } catch (error) {
    return internalError(error instanceof Error ? error.message : String(error));
  }
};
