import { message } from '../../i18n/message';
import { decodeText } from '../../kubernetes/secret-data';
import type { JsonObject } from '../../node-pools/fields/leftovers';
import { at, type ObjectProblem } from '../../node-pools/fields/read-object';

/** An object as a person gave it, with where it stood among the others. */
export interface Given {
  readonly index: number;
  readonly object: JsonObject;
}

/** What is wrong in the objects given, and in which of them. */
export interface GivenProblem extends ObjectProblem {
  index: number;
}

const textAt = (object: JsonObject, ...path: string[]): string => {
  const value = at(object, path);
  return typeof value === 'string' ? value : '';
};

export const kindOf = ({ object }: Given): string => textAt(object, 'kind');
const nameOf = ({ object }: Given): string => textAt(object, 'metadata', 'name');

/** The Secrets that are given with a VM, of which each may serve one purpose. */
export class GivenSecrets {
  readonly problems: GivenProblem[] = [];
  readonly roles = new Map<string, Given>();
  constructor(readonly given: readonly Given[]) {}

  /** Whether a Secret of this name is given; it has this role from then on. */
  has(role: string, name: string): boolean {
    const found = this.given.find((one) => kindOf(one) === 'Secret' && nameOf(one) === name);
    if (!found) return false;
    this.roles.set(`Secret/${role}`, found);
    return true;
  }

  /** One entry of the Secret with a role, as text; '' where there is none. */
  text(role: string, key: string): string {
    const secret = this.roles.get(`Secret/${role}`);
    const data = secret && at(secret.object, ['data', key]);
    if (secret === undefined || data === undefined) return '';
    const text = typeof data === 'string' ? decodeText(data) : undefined;
    if (text === undefined)
      this.problems.push({
        index: secret.index,
        path: ['data', key],
        message: message('{{key}} must be text in base64. Use stringData to write it as it is.', { key }),
      });
    return text ?? '';
  }
}
