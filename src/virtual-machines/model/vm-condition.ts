/** The parts of a condition that VirtualMachine and VirtualMachineInstance both write (CRD). */
export interface VmCondition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
}

interface WithConditions {
  status?: { conditions?: readonly VmCondition[] };
}

/** The condition of this type, if KubeVirt has written it. */
export const vmCondition = (object: WithConditions | undefined, type: string): VmCondition | undefined =>
  object?.status?.conditions?.find((condition) => condition.type === type);

/** True only if the condition was written and says True. */
export const isVmTrue = (object: WithConditions | undefined, type: string): boolean =>
  vmCondition(object, type)?.status === 'True';
