import type { Model } from '../model';
import { type Access, askAccess, UNKNOWN } from './access';
import { useAnswer } from './useAnswer';

/** Whether the user may do `verb` to objects of a kind, or to the one that `ref` names. Asked when it is first needed. */
export const useAccess = (
  model: Model,
  verb: string,
  ref: { namespace?: string; name?: string; subresource?: string } = {},
): Access => useAnswer({ model, verb, ...ref }, askAccess) ?? UNKNOWN;
