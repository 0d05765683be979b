import { askAccess, UNKNOWN } from './access';
import type { AccessQuestion } from './reviews';
import { type AccessSomewhere, askSomewhere } from './somewhere';
import { useAnswer } from './useAnswer';
import type { RightQuestion } from './useRightsIn';

const NOT_YET: AccessSomewhere = { access: UNKNOWN, namespace: undefined };

const ask = async ({ namespace, ...question }: AccessQuestion): Promise<AccessSomewhere> =>
  namespace === undefined
    ? askSomewhere(question)
    : { access: await askAccess({ ...question, namespace }), namespace: undefined };

/**
 * Whether the user may do something in a namespace or, where none is chosen, in any; and in which of their own first. For what
 * is offered before it is known where it will be done.
 */
export const useAccessSomewhere = (question: RightQuestion, namespace: string | undefined): AccessSomewhere =>
  useAnswer({ ...question, ...(namespace === undefined ? {} : { namespace }) }, ask) ?? NOT_YET;
