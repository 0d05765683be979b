import type { KubeObject } from './kubernetes/object';
import { annotationOf } from './kubernetes/object';

/**
 * Annotations by which the simulator knows what it runs itself. Objects without them (a seeded fleet, what a user
 * makes) are left as they were written, unless their own controller has something to change.
 */

/** On a VirtualMachine, its instance and its volumes: the simulator plays their life. Value: none. */
export const simulated = 'simulator.dev-cluster/simulated';

/** On a pod: its containers are started after this many simulated seconds. */
export const startAfter = 'simulator.dev-cluster/start-after';

/** On a pod: the stage it belongs to, at which the fault hold-at may hold it. */
export const stageMark = 'simulator.dev-cluster/stage';

/** On anything that works for a hosted cluster: which, as `namespace/name`, so that faults of one cluster reach it. */
export const clusterMark = 'simulator.dev-cluster/hosted-cluster';

/** On a HostedCluster, a NodePool or a VirtualMachineInstance: do not touch while its generation is the value. For scenes that must stand still. */
export const leaveAt = 'simulator.dev-cluster/leave-at-generation';

/** True for an object of a scene that nobody has changed yet: its controller leaves it as it was seeded. */
export const standsStill = (object: KubeObject): boolean =>
  annotationOf(object, leaveAt) === String(object.metadata.generation ?? 1);

/**
 * On a MachineSet, or on a NodePool that nobody has changed yet: its machines take no time, nor do their VMs and volumes,
 * which bear the mark too. For a fleet that is there when the dev cluster is.
 */
export const instant = 'simulator.dev-cluster/instant';

/** True for what takes no time. */
export const isInstant = (object: KubeObject): boolean => annotationOf(object, instant) !== undefined;

/** The mark for what is made of something that takes no time. */
export const instantly = (object: KubeObject): Record<string, string> =>
  isInstant(object) ? { [instant]: '' } : {};

/** On a Machine: the configuration its node has, where that is updated in place. */
export const configMark = 'simulator.dev-cluster/config-version';

/** On a Machine: the configuration its node is being updated to, while it restarts. */
export const upgradingTo = 'simulator.dev-cluster/upgrading-to';

/** On a VM of a scene: the `domain` fields it is first started with, as JSON `{"domain": …}`; what it says now came later. */
export const bootsWith = 'simulator.dev-cluster/boots-with';
