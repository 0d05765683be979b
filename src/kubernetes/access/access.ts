import type { Message } from '../../i18n/message';
import { explainMissingRight } from '../explain-error';
import { checkAccess, type AccessQuestion, type Verdict } from './reviews';

/** `unchecked`: the server could not be asked; offer the action, its own refusal will tell. */
export type Access =
  | { readonly state: 'unknown' }
  | { readonly state: 'allowed' }
  | { readonly state: 'denied'; readonly reason: Message }
  | { readonly state: 'unchecked' };

/** What is shown until the server has answered. */
export const UNKNOWN: Access = { state: 'unknown' };

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

/** Asks whether the user may do something. Never rejects: what could not be asked is `unchecked`. */
export const askAccess = async (question: AccessQuestion): Promise<Access> =>
  accessOf(await checkAccess(question), question);
