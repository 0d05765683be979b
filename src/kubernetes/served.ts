import { ApiError } from './errors';
import type { Model } from './model';
import { apiVersionOf } from './model';
import { sendRequest } from './request';

/** How long an answer holds, in milliseconds: long enough for all lists of a page, short enough to notice an install. */
const HOLDS_MS = 5_000;

/** Groups that every API server has; they are never asked for. */
const isBuiltIn = (group: string): boolean => !group.includes('.') || group.endsWith('.k8s.io');

const namesIn = (answer: unknown): ReadonlySet<string> | undefined => {
  if (typeof answer !== 'object' || answer === null || !('groups' in answer)) return undefined;
  const { groups } = answer;
  return Array.isArray(groups)
    ? new Set(groups.map((group: { readonly name: string }) => group.name))
    : undefined;
};

let asked: { readonly at: number; readonly names: Promise<ReadonlySet<string> | undefined> } | undefined;

const servedGroups = (): Promise<ReadonlySet<string> | undefined> => {
  const now = Date.now();
  if (!asked || now - asked.at > HOLDS_MS) {
    // Whoever cannot ask which groups there are asks for the objects themselves, and hears of it there.
    const names = sendRequest({ call: 'discover', path: '/apis' }).then(namesIn, () => undefined);
    asked = { at: now, names };
  }
  return asked.names;
};

/**
 * Rejects with an ApiError of kind `not-served` when the API server does not have the model's group (an operator that
 * is not installed), so that no request for its objects is sent in vain. Resolves when it has, or when nobody can say.
 */
export const mustBeServed = async (model: Model): Promise<void> => {
  if (isBuiltIn(model.group)) return;
  const names = await servedGroups();
  if (!names || names.has(model.group)) return;
  throw new ApiError({
    kind: 'not-served',
    serverMessage: `the server has no API group ${model.group} (${model.kind} of ${apiVersionOf(model)})`,
  });
};
