import type { IncomingMessage } from 'node:http';
import type { Rest } from '../kubernetes/rest';

export interface Caller {
  user: string;
  groups: string[];
}

/** What a caller wants to do, as a SubjectAccessReview of the API server asks it. */
export interface Attempt {
  verb: string;
  group?: string;
  resource: string;
  subresource?: string;
  namespace?: string;
  name?: string;
}

/** Answers whether the API server's rules allow a caller something. */
export type Access = (caller: Caller, attempt: Attempt) => Promise<boolean>;

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

/** Asks the API server for each caller and attempt, and believes the answer for a while. */
export const accessTo = (rest: Rest): Access => {
  const known = new Map<string, { until: number; answer: Promise<boolean> }>();
  const ask = async ({ user, groups }: Caller, resourceAttributes: Attempt): Promise<boolean> => {
    const review = (await rest.request('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user, groups, resourceAttributes },
    })) as { status?: { allowed?: boolean } };
    return review.status?.allowed === true;
  };
  return (caller, attempt) => {
    const id = JSON.stringify([caller.user, caller.groups, attempt]);
    const entry = known.get(id);
    if (entry && entry.until > Date.now()) return entry.answer;
    const answer = ask(caller, attempt);
    known.set(id, { until: Date.now() + remembered, answer });
    return answer;
  };
};
