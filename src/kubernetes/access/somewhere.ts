import { MOST_NAMESPACES, ownNamespaces } from '../namespace/own-namespaces';
import { NamespaceModel } from '../models';
import { type Access, accessOf } from './access';
import { checkAccess, type AccessQuestion, type Verdict } from './reviews';
import type { RightQuestion } from './useRightsIn';

/** Whether something may be done in any namespace, and in which. */
export interface AccessSomewhere {
  readonly access: Access;
  /** The first of the user's own namespaces where it may be done; undefined where it may be done in all, or in none. */
  readonly namespace: string | undefined;
}

/** As many as are asked at the same time: most people may do the same in each of their projects, so the first ones tell. */
const BATCH = 4;

interface Sources {
  readonly check: (question: AccessQuestion) => Promise<Verdict>;
  readonly namespaces: () => Promise<readonly string[]>;
}

const REAL: Sources = { check: checkAccess, namespaces: ownNamespaces };

/**
 * Whether the user may do something anywhere: in the whole cluster, or else in one of the namespaces that are the user's own,
 * which are asked about until one allows it. Never rejects: where the namespaces are unknown, too many, or could not be asked
 * about, and none allowed it, the answer is `unchecked`; too many only for whoever may not list all namespaces.
 */
export const askSomewhere = async (
  question: RightQuestion,
  { check, namespaces }: Sources = REAL,
): Promise<AccessSomewhere> => {
  const everywhere = await check(question);
  if (everywhere !== 'denied') return { access: { state: everywhere }, namespace: undefined };
  const own = await namespaces().catch(() => undefined);
  if (!own) return { access: { state: 'unchecked' }, namespace: undefined };
  const asked = [...own].sort().slice(0, MOST_NAMESPACES);
  // Whoever may see all namespaces has no part in most of them: those that were asked about stand for the others.
  let isSure =
    own.length <= MOST_NAMESPACES || (await check({ model: NamespaceModel, verb: 'list' })) === 'allowed';
  for (let at = 0; at < asked.length; at += BATCH) {
    const batch = asked.slice(at, at + BATCH);
    const verdicts = await Promise.all(batch.map((namespace) => check({ ...question, namespace })));
    const allowed = verdicts.indexOf('allowed');
    if (allowed >= 0) return { access: { state: 'allowed' }, namespace: batch[allowed] };
    isSure &&= !verdicts.includes('unchecked');
  }
  return { access: accessOf(isSure ? 'denied' : 'unchecked', question), namespace: undefined };
};
