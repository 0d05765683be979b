import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../controller';
import { isAlreadyThere } from '../kubernetes/rest';
import { pathOf } from '../kubernetes/resource';
import type { Namespace } from '../resources';
import { Namespaces, RoleBindings } from '../resources';
import type { Handler } from '../server/server';
import { answer, bodyOf, refuse } from '../server/server';
import type { Caller } from './access';
import { accessTo, callerOf } from './access';

const base = '/apis/project.openshift.io/v1';
const apiVersion = 'project.openshift.io/v1';

const projectOf = ({ metadata, status }: Namespace): object => ({
  apiVersion,
  kind: 'Project',
  metadata,
  spec: { finalizers: ['kubernetes'] },
  status: { phase: status?.phase ?? 'Active' },
});

const resourceList = {
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion: apiVersion,
  resources: [
    {
      name: 'projects',
      singularName: 'project',
      namespaced: false,
      kind: 'Project',
      verbs: ['get', 'list', 'watch', 'delete'],
    },
    {
      name: 'projectrequests',
      singularName: 'projectrequest',
      namespaced: false,
      kind: 'ProjectRequest',
      verbs: ['create', 'list'],
    },
  ],
};

type MayRead = (caller: Caller, namespace?: string) => Promise<boolean>;

const visibleTo = async (
  mayRead: MayRead,
  caller: Caller,
  namespaces: readonly Namespace[],
): Promise<Namespace[]> => {
  if (await mayRead(caller)) return [...namespaces];
  const allowed = await Promise.all(namespaces.map(({ metadata }) => mayRead(caller, metadata.name)));
  return namespaces.filter((_namespace, at) => allowed[at]);
};

const newest = (namespaces: readonly Namespace[]): string =>
  String(Math.max(1, ...namespaces.map(({ metadata }) => Number(metadata.resourceVersion ?? 0))));

/** Streams changes of the caller's projects until the caller leaves. */
const watch = (
  { cluster }: Context,
  mayRead: MayRead,
  caller: Caller,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  const store = cluster.store<Namespace>(Namespaces);
  const since = Number(
    new URL(request.url ?? '', 'https://localhost').searchParams.get('resourceVersion') ?? 0,
  );
  const shown = new Set(
    store
      .list()
      .filter(({ metadata }) => Number(metadata.resourceVersion) <= since)
      .map(({ metadata }) => metadata.name),
  );
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
  const tell = async (namespace: Namespace): Promise<void> => {
    const { name } = namespace.metadata;
    const isThere = store.get(undefined, name) !== undefined;
    if (!(await visibleTo(mayRead, caller, [namespace])).length && !shown.has(name)) return;
    const type = !isThere ? 'DELETED' : shown.has(name) ? 'MODIFIED' : 'ADDED';
    if (isThere) shown.add(name);
    else shown.delete(name);
    response.write(`${JSON.stringify({ type, object: projectOf(namespace) })}\n`);
  };
  const forward = (namespace: Namespace): void => void tell(namespace).catch(() => response.end());
  const stop = store.onChange(forward);
  for (const namespace of store.list()) if (!shown.has(namespace.metadata.name)) forward(namespace);
  response.on('close', stop);
};

const create = async (
  { cluster }: Context,
  { user }: Caller,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> => {
  const wanted = (await bodyOf(request)) as {
    metadata?: { name?: string };
    displayName?: string;
    description?: string;
  };
  const name = wanted.metadata?.name ?? '';
  const annotations = {
    'openshift.io/requester': user,
    ...(wanted.displayName ? { 'openshift.io/display-name': wanted.displayName } : {}),
    ...(wanted.description ? { 'openshift.io/description': wanted.description } : {}),
  };
  try {
    const namespace = (await cluster.rest.request('POST', pathOf(Namespaces), {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, annotations },
    })) as Namespace;
    await cluster.ensure(RoleBindings, {
      metadata: { name: 'admin', namespace: name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user }],
    });
    return answer(response, 201, projectOf(namespace));
  } catch (error) {
    if (isAlreadyThere(error))
      return refuse(response, 409, 'AlreadyExists', `project.project.openshift.io "${name}" already exists`);
    throw error;
  }
};

/** Serves project.openshift.io: to each caller the projects whose namespace the caller may read. */
export const projectHandler = (context: Context): Handler => {
  const store = context.cluster.store<Namespace>(Namespaces);
  const may = accessTo(context.cluster.rest);
  const mayRead: MayRead = (caller, namespace) =>
    may(caller, {
      verb: 'get',
      resource: 'namespaces',
      ...(namespace === undefined ? {} : { namespace, name: namespace }),
    });
  return async (request, response) => {
    const url = new URL(request.url ?? '', 'https://localhost');
    if (!url.pathname.startsWith(base)) return false;
    const caller = callerOf(request);
    const [kind, name] = url.pathname.slice(base.length + 1).split('/');
    if (!kind) return answer(response, 200, resourceList);
    if (kind === 'projectrequests') {
      if (request.method === 'POST') return create(context, caller, request, response);
      return answer(response, 200, { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' });
    }
    if (kind !== 'projects') return false;
    if (name) {
      const namespace = store.get(undefined, name);
      const mine = namespace ? await visibleTo(mayRead, caller, [namespace]) : [];
      if (!mine[0])
        return refuse(response, 404, 'NotFound', `projects.project.openshift.io "${name}" not found`);
      if (request.method === 'DELETE') await context.cluster.remove(Namespaces, mine[0]);
      return answer(response, 200, projectOf(mine[0]));
    }
    if (url.searchParams.get('watch') === 'true' || url.searchParams.get('watch') === '1') {
      watch(context, mayRead, caller, request, response);
      return true;
    }
    const mine = await visibleTo(mayRead, caller, store.list());
    return answer(response, 200, {
      apiVersion,
      kind: 'ProjectList',
      metadata: { resourceVersion: newest(store.list()) },
      items: mine.map(projectOf),
    });
  };
};
