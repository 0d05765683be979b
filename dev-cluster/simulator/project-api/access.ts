import type { IncomingMessage } from 'node:http';
import type { Rest } from '../kubernetes/rest';

export interface Caller {
  user: string;
  groups: string[];
}

/** Who asks, as the API server's front proxy says it. */
export const callerOf = ({ headers }: IncomingMessage): Caller => {
  const list = (value: string | string[] | undefined): string[] =>
    value === undefined ? [] : Array.isArray(value) ? value : value.split(', ');
  return {
    user: list(headers['x-remote-user'])[0] ?? 'system:anonymous',
    groups: list(headers['x-remote-group']),
  };
};

/** How long an answer of the API server about a right is believed, in ms. */
const remembered = 5_000;

/** Asks the API server whether a caller may read a namespace (undefined: every one). */
export const accessTo = (rest: Rest): ((caller: Caller, namespace?: string) => Promise<boolean>) => {
  const known = new Map<string, { until: number; answer: Promise<boolean> }>();
  const ask = async ({ user, groups }: Caller, namespace?: string): Promise<boolean> => {
    const of = namespace === undefined ? {} : { namespace, name: namespace };
    const review = (await rest.request('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user, groups, resourceAttributes: { verb: 'get', resource: 'namespaces', ...of } },
    })) as { status?: { allowed?: boolean } };
    return review.status?.allowed === true;
  };
  return (caller, namespace) => {
    const id = JSON.stringify([caller.user, caller.groups, namespace]);
    const entry = known.get(id);
    if (entry && entry.until > Date.now()) return entry.answer;
    const answer = ask(caller, namespace);
    known.set(id, { until: Date.now() + remembered, answer });
    return answer;
  };
};
