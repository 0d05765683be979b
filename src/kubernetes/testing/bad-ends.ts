import { json } from './scripted-transport';

const status = (code: number, reason: string, words: string): Response =>
  json({ kind: 'Status', status: 'Failure', code, reason, message: words }, code);

/** A way in which a request ends badly. */
export interface BadEnd {
  readonly title: string;
  readonly answer: () => Response | Promise<Response>;
  /** Of the ApiError. */
  readonly kind: string;
  /** What must be found under Details. */
  readonly words: string;
}

/** Every way in which a request of an action can end badly. */
export const BAD_ENDS: readonly BadEnd[] = [
  {
    title: 'no right',
    answer: () => status(403, 'Forbidden', 'user cannot update resource "virtualmachines/stop"'),
    kind: 'forbidden',
    words: 'user cannot update resource "virtualmachines/stop"',
  },
  {
    title: 'a policy of the site',
    answer: () => status(403, 'Forbidden', "policy 'frozen' denied request: frozen until Monday"),
    kind: 'forbidden',
    words: "policy 'frozen' denied request: frozen until Monday",
  },
  {
    title: 'a state that does not fit',
    answer: () => status(409, 'Conflict', 'Halted does not support manual restart requests'),
    kind: 'conflict',
    words: 'Halted does not support manual restart requests',
  },
  {
    title: 'a failing server',
    answer: () => status(500, 'InternalError', 'internal error'),
    kind: 'server',
    words: 'internal error',
  },
  {
    title: 'no answer in time',
    answer: () => Promise.reject(new DOMException('took too long', 'TimeoutError')),
    kind: 'timeout',
    words: 'took too long',
  },
  {
    title: 'a closed socket',
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
    kind: 'network',
    words: 'Failed to fetch',
  },
];
