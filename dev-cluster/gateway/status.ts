import { namespaceOf } from './rules';
import type { RequestFacts } from './rules';

/** What a refused request was about, as far as its path tells. */
interface About {
  group: string;
  resource: string;
  name?: string;
  namespace?: string;
  verb: string;
}

const VERBS: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

/** `/api/v1/…` or `/apis/GROUP/VERSION/…`, with or without a namespace: resource, name, subresource. */
const PATH =
  /^\/(?:api|apis\/(?<group>[^/]+))\/[^/]+\/(?:namespaces\/[^/]+\/)?(?<resource>[^/?]+)(?:\/(?<name>[^/?]+))?(?:\/(?<subresource>[^?]+))?/;

const aboutOf = ({ method, url }: RequestFacts): About => {
  const { group = '', resource = '', name, subresource } = PATH.exec(url)?.groups ?? {};
  const namespace = namespaceOf(url);
  return {
    group,
    resource: subresource === undefined ? resource : `${resource}/${subresource}`,
    ...(name !== undefined && { name: decodeURIComponent(name) }),
    ...(namespace !== undefined && { namespace }),
    verb: VERBS[method] ?? (name === undefined ? 'list' : 'get'),
  };
};

/** `nodepools.hypershift.openshift.io "demo"`, as errors name an object. */
const named = ({ group, resource, name }: About): string =>
  `${resource}${group === '' ? '' : `.${group}`}${name === undefined ? '' : ` "${name}"`}`;

interface Words {
  reason: string;
  message: (about: About) => string;
  /** Beside the object's kind and name. */
  details?: Readonly<Record<string, unknown>>;
}

/** How the API server words a refusal (apimachinery, `api/errors`). */
const WORDS: Readonly<Record<number, Words>> = {
  401: { reason: 'Unauthorized', message: () => 'Unauthorized' },
  403: {
    reason: 'Forbidden',
    message: (about) =>
      `${named(about)} is forbidden: User "somebody" cannot ${about.verb} resource "${about.resource}" in API group "${about.group}"${
        about.namespace === undefined ? ' at the cluster scope' : ` in the namespace "${about.namespace}"`
      }`,
  },
  404: {
    reason: 'NotFound',
    message: (about) =>
      about.name === undefined
        ? 'the server could not find the requested resource'
        : `${named(about)} not found`,
  },
  409: {
    reason: 'Conflict',
    message: (about) =>
      `Operation cannot be fulfilled on ${named(about)}: the object has been modified; please apply your changes to the latest version and try again`,
  },
  410: { reason: 'Expired', message: () => 'The resourceVersion for the provided watch is too old.' },
  422: {
    reason: 'Invalid',
    message: (about) =>
      `${named(about)} is invalid: spec: Invalid value: "object": a site wants it otherwise`,
    details: {
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec',
          message: 'Invalid value: "object": a site wants it otherwise',
        },
      ],
    },
  },
  429: { reason: 'TooManyRequests', message: () => 'the server has received too many requests' },
  500: {
    reason: 'InternalError',
    message: () => 'an error on the server has prevented the request from succeeding',
  },
  503: {
    reason: 'ServiceUnavailable',
    message: () => 'the server is currently unable to handle the request',
  },
};

/**
 * The body of a refusal as the API server would write it for a request.
 * @param retryAfter seconds after which it may be tried again
 */
export const statusOf = (code: number, facts: RequestFacts, retryAfter?: number): unknown => {
  const about = aboutOf(facts);
  const words = WORDS[code] ?? { reason: 'BadRequest', message: () => 'the request was refused by a fault' };
  const details = {
    ...(about.name !== undefined && { name: about.name, group: about.group, kind: about.resource }),
    ...words.details,
    ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }),
  };
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: words.message(about),
    reason: words.reason,
    details,
    code,
  };
};
