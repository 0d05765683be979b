import { useEffect, useMemo, useState } from 'react';
import { checkAccess, questionKey, type AccessQuestion } from '../../../../kubernetes/access/reviews';
import { denialOf } from '../../../../kubernetes/access/access';
import { useIdentity } from '../../../../kubernetes/useIdentity';
import type { RightFact } from '../../../model/preflight/facts';

type State = RightFact['state'];

const factOf = (question: AccessQuestion, state: State): RightFact => {
  const { model, verb, namespace, subresource } = question;
  const resource = [model.plural, ...(subresource === undefined ? [] : [subresource])].join('/');
  return {
    verb,
    resource: model.group === '' ? resource : `${resource}.${model.group}`,
    ...(namespace === undefined ? {} : { namespace }),
    state,
    ...(state === 'denied' ? { reason: denialOf(question) } : {}),
  };
};

/**
 * What the API server says to a list of questions about the user's rights; each answer holds a minute.
 * @param questions a list that keeps its identity while it asks the same
 */
export const useRights = (questions: readonly AccessQuestion[]): readonly RightFact[] => {
  const identity = useIdentity();
  const [answers, setAnswers] = useState<ReadonlyMap<string, State>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    for (const question of questions) {
      void checkAccess(question).then((verdict) => {
        if (isCurrent) setAnswers((was) => new Map(was).set(questionKey(question, identity), verdict));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [questions, identity]);
  return useMemo(
    () =>
      questions.map((question) =>
        factOf(question, answers.get(questionKey(question, identity)) ?? 'unknown'),
      ),
    [questions, answers, identity],
  );
};
