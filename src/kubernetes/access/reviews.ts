import { boundTransport } from '../bound-transport';
import { sendRequest } from '../request';
import type { Model } from '../model';

/** What is asked: may the user do `verb` to objects of `model`, or to one of them. */
export interface AccessQuestion {
  readonly model: Model;
  /** An RBAC verb: get, list, watch, create, update, patch, delete, or one of a kind's own, such as `join`. */
  readonly verb: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly subresource?: string;
}

/** `unchecked`: the server could not be asked; the action itself will tell. */
export type Verdict = 'allowed' | 'denied' | 'unchecked';

/** Rights seldom change: an answer holds this long, in milliseconds. A failed question is asked again sooner. */
const HOLDS_MS = 60_000;
const FAILED_HOLDS_MS = 5_000;
/** A page asks dozens of questions at once; the browser has six connections for everything. */
const AT_ONCE = 4;

const answers = new Map<string, { readonly verdict: Promise<Verdict>; until: number }>();
const waiting: (() => void)[] = [];
let asked = 0;

/** Names the question and who asks it. */
export const questionKey = (
  { model, verb, namespace, name, subresource }: AccessQuestion,
  identity: string,
): string => JSON.stringify([identity, model.group, model.plural, subresource, verb, namespace, name]);

const review = async ({ model, verb, namespace, name, subresource }: AccessQuestion): Promise<Verdict> => {
  const resourceAttributes = {
    group: model.group,
    resource: model.plural,
    verb,
    namespace,
    name,
    subresource,
  };
  // The API server answers with the review, its status filled in.
  const answer = (await sendRequest({
    call: 'ask-right',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes },
    },
  })) as { readonly status?: { readonly allowed?: boolean } } | undefined;
  return answer?.status?.allowed ? 'allowed' : 'denied';
};

const inTurn = async (action: () => Promise<Verdict>): Promise<Verdict> => {
  if (asked >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  asked += 1;
  try {
    return await action();
  } finally {
    asked -= 1;
    waiting.shift()?.();
  }
};

/**
 * Asks the API server whether the user may do something (SelfSubjectAccessReview). The same question is asked once
 * a minute and user, and at most four at a time. Never rejects: a failed review is `unchecked`.
 */
export const checkAccess = async (question: AccessQuestion): Promise<Verdict> => {
  const transport = await boundTransport();
  const key = questionKey(question, transport.identity());
  const known = answers.get(key);
  if (known && known.until > Date.now()) return known.verdict;
  const answer = { verdict: inTurn(() => review(question)), until: Date.now() + HOLDS_MS };
  answer.verdict = answer.verdict.catch((): Verdict => {
    answer.until = Date.now() + FAILED_HOLDS_MS;
    return 'unchecked';
  });
  answers.set(key, answer);
  return answer.verdict;
};
