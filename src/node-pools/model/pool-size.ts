import { type Message, message } from '../../i18n/message';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { sizeWords } from './size-words';

/** Cores and memory of the pool's machines, with the CRD's defaults where nothing was written. */
export const poolSize = ({ spec }: NodePool): Message => {
  if (spec.platform.type !== 'KubeVirt') return message('–');
  const { cores = 2, memory = '8Gi' } = spec.platform.kubevirt?.compute ?? {};
  return message('{{cores}} cores, {{memory}}', { cores, memory: sizeWords(memory) });
};

/** The wish for an autoscaled pool: the MachineDeployment (Replace) or MachineSet (InPlace) of its name (operator). */
export const scaledReplicas = (
  { metadata: { name }, spec }: NodePool,
  deployments: readonly MachineDeployment[],
  sets: readonly MachineSet[],
): number | undefined => {
  const objects: readonly (MachineDeployment | MachineSet)[] =
    spec.management.upgradeType === 'Replace' ? deployments : sets;
  return objects.find(({ metadata }) => metadata.name === name)?.spec.replicas;
};
