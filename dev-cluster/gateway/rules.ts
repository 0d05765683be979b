import type { IncomingMessage } from 'node:http';
import { FAULTS, parseFaultKey } from '../faults';
import { KUBERNETES_OLD } from '../preflight-faults';

/** A gateway fault that is on. */
export interface GatewayRule {
  name: string;
  /** Only paths of this namespace. */
  namespace?: string;
  /** Only requests whose User-Agent has this in it. */
  agent?: string;
  seconds?: number;
  /** The status to answer with. */
  code?: number;
  /** Only this HTTP method, in capitals. */
  method?: string;
  /** Only paths, with their query, that contain this; those that end with it, where it ends with `$`. */
  path?: string;
  /** Only sockets, or only what is no socket. */
  via?: 'socket' | 'request';
  /** How many requests it applies to before it stops; absent = all. */
  times?: number;
  /** How many requests pass before the first that it applies to. */
  skip?: number;
  /** When the API server dies: before it sees the request, or once it has done it and nobody has heard. */
  at?: 'arrival' | 'answer';
}

/** What the gateway knows of a request before it sends it on. */
export interface RequestFacts {
  method: string;
  /** Path with query. */
  url: string;
  /** The User-Agent. */
  agent?: string | undefined;
  isSocket?: boolean;
}

/** What is known of a request as it arrives. */
export const factsOf = ({ method = 'GET', url = '/', headers }: IncomingMessage): RequestFacts => ({
  method,
  url,
  agent: headers['user-agent'],
  isSocket: headers.upgrade !== undefined,
});

/** Applies to one request unless told otherwise: the API server that comes back shall stay. */
export const API_SERVER_DIES = 'api-server-dies';

const GATEWAY_FAULTS = new Set([
  ...FAULTS.filter(({ scope }) => scope === 'namespace').map(({ name }) => name),
  KUBERNETES_OLD,
]);

const parameters = (value: string): Omit<GatewayRule, 'name'> => {
  const rule: Omit<GatewayRule, 'name'> = {};
  for (const word of value.split(/[\s,]+/).filter((part) => part !== '')) {
    const [key = '', text = ''] = word.includes('=') ? word.split(/=(.*)/s, 2) : ['seconds', word];
    if (key === 'seconds' && Number.isFinite(Number(text))) rule.seconds = Number(text);
    if (key === 'code' && Number.isInteger(Number(text))) rule.code = Number(text);
    if (key === 'times' && Number.isInteger(Number(text))) rule.times = Number(text);
    if (key === 'skip' && Number.isInteger(Number(text))) rule.skip = Number(text);
    if (key === 'at' && (text === 'arrival' || text === 'answer')) rule.at = text;
    if (key === 'method') rule.method = text.toUpperCase();
    if (key === 'path') rule.path = text;
    if (key === 'via' && (text === 'socket' || text === 'request')) rule.via = text;
  }
  return rule;
};

/** The gateway's part of the faults ConfigMap's data; keys of the simulator are left out. */
export const rulesOf = (data: Readonly<Record<string, string>>): GatewayRule[] =>
  Object.entries(data)
    .map(([key, value]): GatewayRule => {
      const { name, namespace, agent } = parseFaultKey(key);
      return {
        name,
        ...(namespace !== undefined && { namespace }),
        ...(agent !== undefined && { agent }),
        ...(name === API_SERVER_DIES && { times: 1 }),
        ...parameters(value),
      };
    })
    .filter(({ name }) => GATEWAY_FAULTS.has(name));

/** True for a watch, over HTTP or WebSocket. */
export const isWatch = ({ url }: RequestFacts): boolean =>
  /^(true|1)$/.test(new URL(url, 'http://gateway').searchParams.get('watch') ?? '');

/** The namespace a path lies in, also for the namespace object itself. */
export const namespaceOf = (url: string): string | undefined => /\/namespaces\/([^/?]+)/.exec(url)?.[1];

/** Whether a rule is about a request. */
export const matches = (rule: GatewayRule, request: RequestFacts): boolean => {
  if (rule.times !== undefined && rule.times <= 0) return false;
  if (rule.name === KUBERNETES_OLD && !/^\/version(\?|$)/.test(request.url)) return false;
  if (rule.name.startsWith('watch-') && !isWatch(request)) return false;
  if (rule.namespace !== undefined && namespaceOf(request.url) !== rule.namespace) return false;
  if (rule.agent !== undefined && !request.agent?.includes(rule.agent)) return false;
  if (rule.method !== undefined && request.method !== rule.method) return false;
  if (rule.via !== undefined && (rule.via === 'socket') !== (request.isSocket === true)) return false;
  if (rule.path === undefined) return true;
  return rule.path.endsWith('$')
    ? request.url.endsWith(rule.path.slice(0, -1))
    : request.url.includes(rule.path);
};
