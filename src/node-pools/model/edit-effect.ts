import type { NodePool } from '../../kubernetes/types/generated/node-pool';

/**
 * What changing a field of a NodePool does to its machines:
 * - `none`: nothing, only the operator behaves otherwise
 * - `in-place`: applied to the machines that run, without a restart
 * - `scale`: machines are added or removed
 * - `new-nodes`: only nodes that join later have it
 * - `roll`: every machine is replaced (Replace), or every node is changed and started again (InPlace)
 * - `immutable`: the API server refuses the change
 */
export type EditEffect = 'none' | 'in-place' | 'scale' | 'new-nodes' | 'roll' | 'immutable';

const machine = 'platform.kubevirt';

/**
 * Every field of `spec` in the CRD with what changing it does. A path stands for all below it; the longest wins.
 * Source: operator (template hashes of machines and configuration), CRD (immutable fields). `edit-effect.test.ts` compares
 * the paths with the CRD.
 */
export const EDIT_EFFECTS: Readonly<Record<string, EditEffect>> = {
  // CRD: immutable
  arch: 'immutable',
  clusterName: 'immutable',
  'management.upgradeType': 'immutable',
  'platform.type': 'immutable',
  // operator: count of the MachineDeployment or MachineSet
  replicas: 'scale',
  'autoScaling.min': 'scale',
  'autoScaling.max': 'scale',
  // operator: part of the hash that names the machine template and its user data
  'release.image': 'roll',
  config: 'roll',
  tuningConfig: 'roll',
  [`${machine}.additionalNetworks`]: 'roll',
  [`${machine}.attachDefaultNetwork`]: 'roll',
  [`${machine}.compute.cores`]: 'roll',
  [`${machine}.compute.memory`]: 'roll',
  [`${machine}.compute.qosClass`]: 'roll',
  [`${machine}.hostDevices`]: 'roll',
  [`${machine}.networkInterfaceMultiqueue`]: 'roll',
  [`${machine}.nodeSelector`]: 'roll',
  [`${machine}.rootVolume.cacheStrategy.type`]: 'roll',
  [`${machine}.rootVolume.diskImage.containerDiskImage`]: 'roll',
  [`${machine}.rootVolume.persistent.accessModes`]: 'roll',
  [`${machine}.rootVolume.persistent.size`]: 'roll',
  [`${machine}.rootVolume.persistent.storageClass`]: 'roll',
  [`${machine}.rootVolume.persistent.volumeMode`]: 'roll',
  [`${machine}.rootVolume.type`]: 'roll',
  // operator: propagated to machines and their health check as they are
  nodeDrainTimeout: 'in-place',
  nodeVolumeDetachTimeout: 'in-place',
  'management.autoRepair': 'in-place',
  'management.inPlace.maxUnavailable': 'in-place',
  'management.replace.rollingUpdate.maxSurge': 'in-place',
  'management.replace.rollingUpdate.maxUnavailable': 'in-place',
  'management.replace.strategy': 'in-place',
  // operator: copied once, when a node joins
  nodeLabels: 'new-nodes',
  taints: 'new-nodes',
  // operator: stops or resumes reconciling
  pausedUntil: 'none',
  // operator: agents are chosen when a machine is made
  'platform.agent.agentLabelSelector': 'new-nodes',
  // Other platforms: their machine templates roll like KubeVirt's. This plugin does not edit them.
  'platform.aws': 'roll',
  'platform.azure': 'roll',
  'platform.ibmcloud': 'roll',
  'platform.powervs': 'roll',
};

/** The path itself, then each path above it. */
const upwards = (path: string): readonly string[] => {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? [path] : [path, ...upwards(path.slice(0, dot))];
};

/**
 * What changing one field does to the machines of a pool.
 * @param path below `spec`, such as `platform.kubevirt.compute.memory`; keys of maps and lists may follow
 * @returns undefined for a field that the table does not know
 * With InPlace the shape of a machine is only used for new ones (operator: its MachineSet is not rolled).
 */
export const editEffect = (
  path: string,
  upgradeType: NodePool['spec']['management']['upgradeType'],
): EditEffect | undefined => {
  const known = upwards(path).find((one) => Object.hasOwn(EDIT_EFFECTS, one));
  const effect = known === undefined ? undefined : EDIT_EFFECTS[known];
  const isShape = path.startsWith('platform.');
  return effect === 'roll' && isShape && upgradeType === 'InPlace' ? 'new-nodes' : effect;
};

/** From the gravest on: what a whole edit does is what its gravest change does. */
const GRAVEST: readonly EditEffect[] = ['immutable', 'roll', 'scale', 'new-nodes', 'in-place', 'none'];

/** The effects of several changes, each once, the gravest first. */
export const effectsOf = (effects: readonly EditEffect[]): readonly EditEffect[] =>
  GRAVEST.filter((effect) => effects.includes(effect));
