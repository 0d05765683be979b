import { conditionOf, isTrue } from '../kubernetes/conditions';
import { uidOf } from '../kubernetes/object';
import { conditionsOf, isRunning } from '../kubevirt/phase';
import { bytesOf } from '../kubevirt/quantity';
import type { VirtualMachineInstance } from '../resources';
import type { Labels } from './evaluate';

/** What the numbers of a running instance are made of. */
export interface Measured {
  instance: VirtualMachineInstance;
  uid: string;
  labels: Labels;
  vcpus: number;
  /** Bytes the guest has. */
  memory: number;
  /** Seconds since the epoch: when the guest began to run, and when it was paused, if it is. */
  since: number;
  paused?: number;
}

/** Seconds since the epoch of a time as the API writes it; not a number of none. */
export const secondsOf = (time: string | null | undefined): number => Date.parse(time ?? '') / 1000;

/** What is measured of an instance; undefined of one that does not run, whose metrics are no longer scraped. */
export const measured = (instance: VirtualMachineInstance): Measured | undefined => {
  if (!isRunning(instance)) return undefined;
  const { metadata, spec, status } = instance;
  const started = status?.phaseTransitionTimestamps?.find(({ phase }) => phase === 'Running');
  const { cores = 1, sockets = 1, threads = 1 } = status?.currentCPUTopology ?? spec.domain.cpu ?? {};
  const conditions = conditionsOf(instance);
  const paused = isTrue(conditions, 'Paused')
    ? secondsOf(conditionOf(conditions, 'Paused')?.lastTransitionTime)
    : undefined;
  return {
    instance,
    uid: uidOf(instance),
    labels: {
      name: metadata.name,
      namespace: metadata.namespace ?? '',
      node: status?.nodeName ?? '',
    },
    vcpus: cores * sockets * threads,
    memory: bytesOf(status?.memory?.guestCurrent ?? spec.domain.memory?.guest ?? '1Gi'),
    since: secondsOf(started?.phaseTransitionTimestamp ?? metadata.creationTimestamp),
    ...(paused === undefined ? {} : { paused }),
  };
};
