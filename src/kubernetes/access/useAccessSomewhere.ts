import { useEffect, useState } from 'react';
import { useIdentity } from '../useIdentity';
import { checkAccess, questionKey } from './reviews';
import { type AccessSomewhere, askSomewhere } from './somewhere';
import { accessOf } from './useAccess';
import type { RightQuestion } from './useRightsIn';

const UNKNOWN: AccessSomewhere = { access: { state: 'unknown' }, namespace: undefined };

const ask = async (question: RightQuestion, namespace: string | undefined): Promise<AccessSomewhere> => {
  if (namespace === undefined) return askSomewhere(question);
  const asked = { ...question, namespace };
  return { access: accessOf(await checkAccess(asked), asked), namespace: undefined };
};

/**
 * Whether the user may do something in a namespace or, where none is chosen, in any; and in which of their own first. For what
 * is offered before it is known where it will be done.
 */
export const useAccessSomewhere = (
  question: RightQuestion,
  namespace: string | undefined,
): AccessSomewhere => {
  const identity = useIdentity();
  const key = questionKey({ ...question, ...(namespace === undefined ? {} : { namespace }) }, identity);
  const [answer, setAnswer] = useState<{ key: string; found: AccessSomewhere }>();
  useEffect(() => {
    let isCurrent = true;
    void ask(question, namespace).then((found) => {
      if (isCurrent) setAnswer({ key, found });
    });
    return () => {
      isCurrent = false;
    };
    // The key names all that the question holds; the question itself may be a new object each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return answer?.key === key ? answer.found : UNKNOWN;
};
