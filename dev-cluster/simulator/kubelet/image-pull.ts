import type { Context } from '../controller';
import { labelOf, uidOf } from '../kubernetes/object';
import { vmFault } from '../kubevirt/instance-faults';
import type { Pod } from '../resources';

/** Simulated seconds from the failed pull to the wait before the next. */
const untilBackOff = 10;

/**
 * What keeps the containers of a launcher from starting while the fault vm-image-pull is on for its VM: the failed pull, then
 * the wait for the next. `again`: when to look next, in real ms.
 */
export const imageProblemOf = (
  context: Context,
  pod: Pod,
): { state: { reason: string; message: string }; again: number | undefined } | undefined => {
  const name = labelOf(pod, 'vm.kubevirt.io/name');
  if (name === undefined || vmFault(context, 'vm-image-pull', pod, name) === undefined) return undefined;
  const image = pod.spec?.containers.find((each) => each.name.startsWith('volume'))?.image;
  const wanted = image ?? pod.spec?.containers[0]?.image ?? '';
  const again = context.clock.remaining(uidOf(pod), 'image-pull', untilBackOff);
  return again > 0
    ? {
        state: {
          reason: 'ErrImagePull',
          message: `reading manifest in ${wanted}: manifest unknown`,
        },
        again,
      }
    : {
        state: { reason: 'ImagePullBackOff', message: `Back-off pulling image "${wanted}"` },
        again: undefined,
      };
};
