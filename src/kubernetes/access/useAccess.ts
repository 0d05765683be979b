import { useEffect, useState } from 'react';
import type { Message } from '../../i18n/message';
import { explainMissingRight } from '../explain-error';
import type { Model } from '../model';
import { useIdentity } from '../useIdentity';
import { checkAccess, questionKey } from './reviews';
import type { AccessQuestion, Verdict } from './reviews';

/** `unchecked`: the server could not be asked; offer the action, its own refusal will tell. */
export type Access =
  | { readonly state: 'unknown' }
  | { readonly state: 'allowed' }
  | { readonly state: 'denied'; readonly reason: Message }
  | { readonly state: 'unchecked' };

/** The sentence for a denied question: names verb, resource and namespace. */
export const denialOf = ({ model, verb, namespace, subresource }: AccessQuestion): Message => {
  const resource = [model.plural, ...(subresource ? [subresource] : [])].join('/');
  return explainMissingRight({
    verb,
    resource: model.group === '' ? resource : `${resource}.${model.group}`,
    ...(namespace && { namespace }),
  });
};

/** What a verdict means for whoever asked. */
export const accessOf = (verdict: Verdict, question: AccessQuestion): Access =>
  verdict === 'denied' ? { state: 'denied', reason: denialOf(question) } : { state: verdict };

const UNKNOWN: Access = { state: 'unknown' };

/** Whether the user may do `verb` to objects of a kind, or to the one that `ref` names. Asked when it is first needed. */
export const useAccess = (
  model: Model,
  verb: string,
  ref: { namespace?: string; name?: string; subresource?: string } = {},
): Access => {
  const identity = useIdentity();
  const question: AccessQuestion = { model, verb, ...ref };
  const key = questionKey(question, identity);
  const [answer, setAnswer] = useState<{ key: string; access: Access }>();
  useEffect(() => {
    let isCurrent = true;
    void checkAccess(question).then((verdict) => {
      if (isCurrent) setAnswer({ key, access: accessOf(verdict, question) });
    });
    return () => {
      isCurrent = false;
    };
    // The key names all that the question holds; the question itself is a new object each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return answer?.key === key ? answer.access : UNKNOWN;
};
