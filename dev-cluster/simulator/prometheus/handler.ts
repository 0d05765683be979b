import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROMETHEUS_PATH } from '../../prometheus-path';
import type { Context } from '../controller';
import type { Caller } from '../project-api/access';
import { accessTo } from '../project-api/access';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import type { Handler } from '../server/server';
import { answer } from '../server/server';
import { seriesOf } from './metrics';
import { BadData, linesOf, questionOf } from './range';

const queryRange = `${PROMETHEUS_PATH}/api/v1/query_range`;

/** How long the API server's word about a token is believed, in ms. */
const remembered = 30_000;

interface TokenReview {
  status?: { authenticated?: boolean; user?: { username?: string; groups?: string[] } };
}

type Identify = (token: string) => Promise<Caller | undefined>;

/** Who a bearer token belongs to; asks the API server (TokenReview), as the proxy before Thanos does. */
const identifyBy = ({ cluster }: Context): Identify => {
  const known = new Map<string, { until: number; caller: Promise<Caller | undefined> }>();
  const ask: Identify = async (token) => {
    const { status } = (await cluster.rest.request('POST', '/apis/authentication.k8s.io/v1/tokenreviews', {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenReview',
      spec: { token },
    })) as TokenReview;
    if (!status?.authenticated) return undefined;
    return { user: status.user?.username ?? '', groups: status.user?.groups ?? [] };
  };
  return (token) => {
    const entry = known.get(token);
    if (entry && entry.until > Date.now()) return entry.caller;
    const caller = ask(token);
    known.set(token, { until: Date.now() + remembered, caller });
    return caller;
  };
};

const say = (response: ServerResponse, code: number, text: string): true => {
  response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
  return true;
};

const tokenOf = ({ headers }: IncomingMessage): string =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

/**
 * The monitoring stack's tenancy proxy with a Prometheus behind it: one namespace a request, for whoever may get pods
 * there. Its numbers are made of the instances as they are now.
 */
export const prometheusHandler = (context: Context): Handler => {
  const may = accessTo(context.cluster.rest);
  const identify = identifyBy(context);
  const instances = context.cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const reply = (response: ServerResponse, namespace: string, search: URLSearchParams): true => {
    const there = instances.list(namespace);
    try {
      const result = linesOf(questionOf(search), (metric) => seriesOf(metric, there));
      return answer(response, 200, { status: 'success', data: { resultType: 'matrix', result } });
    } catch (error) {
      if (!(error instanceof BadData)) throw error;
      return answer(response, 400, { status: 'error', errorType: 'bad_data', error: error.message });
    }
  };
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (!pathname.startsWith(`${PROMETHEUS_PATH}/`)) return false;
    if (pathname !== queryRange) return say(response, 404, 'Not Found');
    const token = tokenOf(request);
    const caller = token === '' ? undefined : await identify(token);
    if (!caller) return say(response, 401, 'Unauthorized');
    const namespace = searchParams.get('namespace');
    if (!namespace) return say(response, 400, 'Bad Request. The request or configuration is malformed.');
    if (!(await may(caller, { verb: 'get', resource: 'pods', namespace })))
      return say(response, 403, `Forbidden (user=${caller.user}, verb=get, resource=pods, subresource=)`);
    return reply(response, namespace, searchParams);
  };
};
