import type { ServerResponse } from 'node:http';
import type { Context } from '../controller';
import type { Node, Pod } from '../resources';
import { Nodes, Pods } from '../resources';
import type { Handler } from '../server/server';
import { linesOf } from './log-lines';
import type { LogQuery } from './log-query';
import { logQueryOf, printed } from './log-query';

const PATH = /^\/containerLogs\/([^/]+)\/([^/]+)\/([^/]+)$/;
/** How often a followed log is looked at, in ms. */
const LOOK_EVERY = 500;

const say = (response: ServerResponse, code: number, text: string): true => {
  response.writeHead(code, { 'content-type': 'text/plain' }).end(text);
  return true;
};

/** Writes new lines until the reader leaves or the pod is gone. */
const follow = (
  { cluster }: Context,
  { pod, container, query }: { pod: Pod; container: string; query: LogQuery },
  response: ServerResponse,
): void => {
  const store = cluster.store<Pod>(Pods);
  let told = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    const current = store.get(pod.metadata.namespace, pod.metadata.name);
    if (current?.metadata.uid !== pod.metadata.uid) {
      response.end();
      return;
    }
    const text = printed(
      linesOf(current ?? pod, container, now).filter(({ at }) => at > told),
      { isFollowed: true, isPrevious: false, hasTimestamps: query.hasTimestamps },
    );
    told = now;
    if (text !== '') response.write(text);
  }, LOOK_EVERY);
  response.on('close', () => clearInterval(timer));
};

/** The kubelet's logs, for the API server that asks in the name of a reader (pods/log). */
export const logHandler =
  (context: Context): Handler =>
  (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'https://localhost');
    const [, namespace, name, container] = PATH.exec(pathname) ?? [];
    if (namespace === undefined || name === undefined || container === undefined)
      return Promise.resolve(false);
    const pod = context.cluster.store<Pod>(Pods).get(namespace, name);
    if (!pod) return Promise.resolve(say(response, 404, `pod "${name}" not found`));
    const now = Date.now();
    const query = logQueryOf(searchParams, now);
    const status = pod.status?.containerStatuses?.find((each) => each.name === container);
    if (!status || status.state?.waiting)
      return Promise.resolve(
        say(
          response,
          400,
          `container "${container}" in pod "${name}" is waiting to start: ContainerCreating`,
        ),
      );
    if (query.isPrevious && !status.lastState?.terminated)
      return Promise.resolve(
        say(response, 400, `previous terminated container "${container}" in pod "${name}" not found`),
      );
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write(printed(linesOf(pod, container, now), query));
    if (query.isFollowed) follow(context, { pod, container, query }, response);
    else response.end();
    return Promise.resolve(true);
  };

/** Tells the API server where the kubelets of all nodes listen: at the simulator's own port. */
export const announceKubelets = async ({ cluster }: Context, port: number): Promise<void> => {
  const daemonEndpoints = { kubeletEndpoint: { Port: port } };
  for (const node of cluster.store<Node>(Nodes).list())
    await cluster.patchStatus(Nodes, node, { daemonEndpoints });
};
