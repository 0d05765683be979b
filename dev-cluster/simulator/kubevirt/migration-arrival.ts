import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import type { Pod, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import { conditionsOf } from './phase';

/** Conditions that asked for a migration and are met by it. */
const met = ['HotVCPUChange', 'HotMemoryChange', 'MigrationRequired', 'VolumesChange', 'EvictionRequested'];

/** What changes in an instance that has come to another node: where it is, and what it could get only on the way. */
export const arrive = async (
  { cluster }: Context,
  instance: VirtualMachineInstance,
  target: Pod | undefined,
): Promise<void> => {
  const { cores = 1, sockets = 1, threads = 1 } = instance.spec.domain.cpu ?? {};
  const { guest } = instance.spec.domain.memory ?? {};
  const node = target?.spec?.nodeName;
  await cluster.patchStatus(VirtualMachineInstances, instance, {
    conditions: conditionsOf(instance)?.filter(({ type }) => !met.includes(type)),
    currentCPUTopology: { cores, sockets, threads },
    memory: { ...instance.status?.memory, guestCurrent: guest, guestRequested: guest },
    evacuationNodeName: null,
    ...(target && node ? { nodeName: node, activePods: { [uidOf(target)]: node } } : {}),
  });
};
