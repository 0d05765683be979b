import type { Pod } from '../../kubernetes/types/core';

/** A pod in few words. */
export interface PodState {
  name: string;
  /** Waiting reason of a container, else the reason no node takes it, else its phase. */
  state: string;
  /** The kubelet's or scheduler's words where the pod does not run. */
  message?: string;
  isReady: boolean;
}

/** What a pod does or waits for (core API: container statuses first, then the PodScheduled condition). */
export const podState = ({ metadata, status }: Pod): PodState => {
  const { name } = metadata;
  const containers = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
  const waiting = containers
    .map(({ state }) => state?.waiting)
    .find((state) => ![undefined, 'PodInitializing'].includes(state?.reason));
  const scheduled = status?.conditions?.find(({ type }) => type === 'PodScheduled');
  const isDone = status?.phase === 'Succeeded';
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  const isReady = isDone || ready?.status === 'True';
  if (isReady) return { name, state: status?.phase ?? '', isReady };
  if (waiting?.reason)
    return { name, state: waiting.reason, isReady, ...(waiting.message ? { message: waiting.message } : {}) };
  if (scheduled?.status === 'False')
    return {
      name,
      state: scheduled.reason ?? 'Pending',
      isReady,
      ...(scheduled.message ? { message: scheduled.message } : {}),
    };
  return { name, state: status?.phase ?? 'Pending', isReady };
};
