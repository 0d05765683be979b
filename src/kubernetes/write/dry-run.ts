import { toApiError } from '../errors';
import type { ApiError } from '../errors';
import type { KubeObject } from '../types/object';
import { openCheckNamespace, removeCheckNamespace, removeLeftovers } from './check-namespace';
import { isNamespace } from './plan';
import type { Plan, PlanItem } from './plan';
import { create } from './write';

/** `unchecked`: the server could not be asked, or a webhook cannot dry-run; `error` says why. It is no refusal. */
export interface DryRunResult {
  readonly id: string;
  readonly verdict: 'accepted' | 'refused' | 'unchecked';
  readonly error?: ApiError;
}

export interface DryRunOptions {
  /**
   * The caller applies the plan right after it was accepted: a namespace created for the check then stays, and the
   * run takes it over. Otherwise, and when anything was refused or not answered, the check leaves nothing behind.
   */
  readonly keepNamespace?: boolean;
}

/** The API server's words when a webhook declares side effects (apiserver, admission/plugin/webhook/errors). */
const NO_DRY_RUN = /does not support dry run/i;

const verdictOf = (error: ApiError): DryRunResult['verdict'] => {
  const isUnanswered =
    error.outcomeUnknown || error.kind === 'too-many-requests' || error.kind === 'unauthorized';
  return isUnanswered || NO_DRY_RUN.test(error.serverMessage) ? 'unchecked' : 'refused';
};

/** Nothing speaks against applying it: a server that could not be asked does. */
const wasTaken = ({ verdict, error }: DryRunResult): boolean =>
  verdict === 'accepted' ||
  (verdict === 'unchecked' && (error?.kind === 'not-found' || NO_DRY_RUN.test(error?.serverMessage ?? '')));

const failed = ({ id, awaitsNamespace }: PlanItem, thrown: unknown): DryRunResult => {
  const error = toApiError(thrown);
  // Its namespace comes with another object of the plan, so nothing can be said before.
  const isTooEarly = awaitsNamespace && error.kind === 'not-found';
  return { id, verdict: isTooEarly ? 'unchecked' : verdictOf(error), error };
};

const checkItem = async (item: PlanItem, signal?: AbortSignal): Promise<DryRunResult> => {
  try {
    await create(item.model, item.object, { dryRun: true, ...(signal && { signal }) });
    return { id: item.id, verdict: 'accepted' };
  } catch (thrown) {
    return failed(item, thrown);
  }
};

/** Checks the namespace of a plan and brings it about, for the rest to be checked inside. */
const openNamespace = async (
  item: PlanItem,
  signal?: AbortSignal,
): Promise<{ result: DryRunResult; namespace?: KubeObject }> => {
  try {
    const namespace = await openCheckNamespace(item, signal);
    return { result: { id: item.id, verdict: 'accepted' }, namespace };
  } catch (thrown) {
    return { result: failed(item, thrown) };
  }
};

/**
 * Asks the API server whether it would take every object of a plan (dryRun=All, fieldValidation=Strict). Never
 * rejects; one result an item, in the plan's order.
 *
 * Inside a namespace that does not exist the server answers 404 before it validates anything. So a namespace in the
 * plan is dry-run, created with a mark, and removed again when all is checked: by UID, and only while it is empty.
 * If the page dies in between, the mark stays: the next check of that name uses and removes it, and any check
 * removes marked ones older than ten minutes.
 */
export const dryRun = async (
  plan: Plan,
  signal?: AbortSignal,
  { keepNamespace = false }: DryRunOptions = {},
): Promise<readonly DryRunResult[]> => {
  const models = plan.items.map((item) => item.model);
  const results = new Map<string, DryRunResult>();
  const opened: KubeObject[] = [];
  const missing = new Map<string, ApiError | undefined>();
  const namespaces = plan.items.filter((item) => isNamespace(item.object));
  if (namespaces.length > 0) await removeLeftovers(models);
  for (const item of namespaces) {
    const { result, namespace } = await openNamespace(item, signal);
    results.set(item.id, result);
    if (namespace) opened.push(namespace);
    else missing.set(item.object.metadata.name, result.error);
  }
  const rest = plan.items.filter((item) => !results.has(item.id));
  await Promise.all(
    rest.map(async (item) => {
      const { namespace } = item.object.metadata;
      const error = missing.get(namespace ?? '');
      const result: DryRunResult = missing.has(namespace ?? '')
        ? { id: item.id, verdict: 'unchecked', ...(error && { error }) }
        : await checkItem(item, signal);
      results.set(item.id, result);
    }),
  );
  const all = plan.items.map(
    (item) => results.get(item.id) ?? { id: item.id, verdict: 'unchecked' as const },
  );
  const isKept = keepNamespace && all.every(wasTaken) && !signal?.aborted;
  if (!isKept) await Promise.all(opened.map((namespace) => removeCheckNamespace(namespace, models)));
  return all;
};
