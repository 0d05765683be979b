import type { Finding } from '../kubernetes/conditions';

/** The pair Progressing and Ready that snapshots, restores and exports have, in KubeVirt's words. */
const pair = (isProgressing: boolean, isReady: boolean, progress: string, ready = progress): Finding[] => [
  { type: 'Progressing', status: isProgressing ? 'True' : 'False', reason: progress },
  { type: 'Ready', status: isReady ? 'True' : 'False', reason: ready },
];

export const underWay = pair(true, false, 'Source locked and operation in progress', 'Not ready');
export const complete = pair(false, true, 'Operation complete');
export const waiting = (why: string): Finding[] => pair(false, false, why, 'Not ready');
export const failed = (why: string): Finding[] => [
  ...pair(false, false, 'Operation failed'),
  { type: 'Failure', status: 'True', reason: why },
];
