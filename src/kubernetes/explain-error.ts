import { message } from '../i18n/message';
import type { Message } from '../i18n/message';
import type { ApiError } from './api-error';

/** A right that the API server said is missing. Without a namespace: in all namespaces, or of a kind that has none. */
export interface Right {
  readonly verb: string;
  /** `secrets`, `hostedclusters.hypershift.openshift.io`, `pods/log`. */
  readonly resource: string;
  readonly namespace?: string;
}

/** How the API server words a refusal by RBAC (apiserver, `responsewriters.ForbiddenStatusError`). */
const RBAC =
  /cannot (?<verb>\S+) resource "(?<resource>[^"]+)" in API group "(?<group>[^"]*)"(?: in the namespace "(?<namespace>[^"]+)")?/;
/** How the quota admission plugin words a refusal. */
const QUOTA = /exceeded quota: (?<quota>[^,]+),/;

/** The right that a 403 names; undefined for other errors and for refusals of another kind. */
export const missingRight = (error: ApiError): Right | undefined => {
  const found = RBAC.exec(error.serverMessage)?.groups;
  if (error.kind !== 'forbidden' || !found?.verb || !found.resource) return undefined;
  const { verb, group, namespace } = found;
  const resource = group ? `${found.resource}.${group}` : found.resource;
  return { verb, resource, ...(namespace && { namespace }) };
};

/** The sentence for a right that a user lacks. */
export const explainMissingRight = ({ verb, resource, namespace }: Right): Message =>
  namespace
    ? message(
        'You may not {{verb}} {{resource}} in namespace {{namespace}}. An administrator of it can grant this right.',
        { verb, resource, namespace },
      )
    : message(
        'You may not {{verb}} {{resource}} across the cluster. A cluster administrator can grant this right.',
        {
          verb,
          resource,
        },
      );

const explainForbidden = (error: ApiError): Message => {
  const quota = QUOTA.exec(error.serverMessage)?.groups?.quota;
  if (quota) {
    return message(
      'The quota {{quota}} is used up. Ask for a larger one, or remove what is no longer needed.',
      {
        quota,
      },
    );
  }
  const right = missingRight(error);
  return right ? explainMissingRight(right) : message('The API server does not allow this.');
};

const explainConflict = (error: ApiError): Message =>
  error.reason === 'NotEmpty'
    ? message('Namespace {{name}} was kept, because it holds objects that were not created here.', {
        name: error.about?.name ?? '',
      })
    : message('The object was changed by somebody else meanwhile. Look at its new state and try again.');

const explainInvalid = ({ causes }: ApiError): Message => {
  const [first] = causes;
  return first && first.field !== ''
    ? message('The API server refused the value of {{field}}: {{reason}}', {
        field: first.field,
        reason: first.message,
      })
    : message('The API server refused the object as invalid.');
};

const named = (error: ApiError, withName: (name: string) => Message, without: Message): Message =>
  error.about ? withName(error.about.name) : without;

/** A sentence for people: what happened and what to do. The server's words (`serverMessage`) belong under Details. */
export const explainError = (error: ApiError): Message => {
  switch (error.kind) {
    case 'unauthorized':
      return message('Your session has ended. Log in again.');
    case 'forbidden':
      return explainForbidden(error);
    case 'not-found':
      return named(
        error,
        (name) => message('{{name}} does not exist, or no longer.', { name }),
        message('The object does not exist, or no longer.'),
      );
    case 'not-served':
      return message(
        'This cluster does not offer this kind of object. The operator that brings it is not installed.',
      );
    case 'already-exists':
      return named(
        error,
        (name) =>
          message(
            '{{name}} exists already and was not created here. Choose another name, or remove it first.',
            { name },
          ),
        message('The object exists already and was not created here.'),
      );
    case 'conflict':
      return explainConflict(error);
    case 'gone':
      return message('The API server no longer has this state. Load again.');
    case 'invalid':
      return explainInvalid(error);
    case 'too-many-requests':
      return message('The API server has too much to do at the moment. Try again in a while.');
    case 'server':
      return message('The API server failed to answer. Try again in a while.');
    case 'timeout':
      return message('The API server did not answer in time. Try again in a while.');
    case 'network':
      return message('The API server cannot be reached. Check the network connection.');
  }
};
