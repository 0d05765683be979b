import { deleting, moving, paused, starting, stopping, waiting } from './sentence/course';
import { broken, crashing, nodeLost, recovery } from './sentence/failures';
import type { Teller, VmNow, VmSentence } from './sentence/teller';
import { importFailing, provisioning } from './sentence/volumes';

/** The gravest first. */
const TELLERS: readonly Teller[] = [
  deleting,
  nodeLost,
  recovery,
  importFailing,
  crashing,
  broken,
  moving,
  paused,
  provisioning,
  starting,
  stopping,
  waiting,
];

/** What is going on with a virtual machine now and its next step; undefined when it is simply fine, or off by choice. */
export const vmSentence = (now: VmNow): VmSentence | undefined => {
  for (const tell of TELLERS) {
    const said = tell(now);
    if (said) return said;
  }
  return undefined;
};
