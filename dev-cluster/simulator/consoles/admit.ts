import type { IncomingMessage } from 'node:http';
import type { Context } from '../controller';
import { callerOf } from '../project-api/access';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';

export type ConsoleKind = 'vnc' | 'console';

/** Which console of which instance a request is about. */
export interface ConsolePath {
  namespace: string;
  name: string;
  kind: ConsoleKind;
  /** Leave a viewer who is there alone. */
  preserveSession: boolean;
}

/** Why a console is not opened, as virt-api's Status says it. */
export interface Refusal {
  code: number;
  reason: string;
  message: string;
}

const PATH =
  /^\/apis\/subresources\.kubevirt\.io\/v1(?:alpha3)?\/namespaces\/([^/]+)\/virtualmachineinstances\/([^/]+)\/(vnc|console)$/;

/** Reads a request's path; undefined when it is not about a console. */
export const consolePathOf = (url: string): ConsolePath | undefined => {
  const { pathname, searchParams } = new URL(url, 'https://localhost');
  const [, namespace, name, kind] = PATH.exec(pathname) ?? [];
  if (namespace === undefined || name === undefined || kind === undefined) return undefined;
  return {
    namespace: decodeURIComponent(namespace),
    name: decodeURIComponent(name),
    kind: kind === 'vnc' ? 'vnc' : 'console',
    preserveSession: /^(true|1)$/i.test(searchParams.get('preserveSession') ?? ''),
  };
};

/** Asks the API server whether the caller may `get` the subresource, as virt-api does. */
const mayOpen = async (
  { cluster }: Context,
  { namespace, name, kind }: ConsolePath,
  request: IncomingMessage,
): Promise<boolean> => {
  const { user, groups } = callerOf(request);
  const review = (await cluster.rest.request('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SubjectAccessReview',
    spec: {
      user,
      groups,
      resourceAttributes: {
        group: 'subresources.kubevirt.io',
        version: 'v1',
        resource: 'virtualmachineinstances',
        subresource: kind,
        verb: 'get',
        namespace,
        name,
      },
    },
  })) as { status?: { allowed?: boolean } };
  return review.status?.allowed === true;
};

const badRequest = (message: string): Refusal => ({ code: 400, reason: 'BadRequest', message });

/** What virt-api's `validateVMIForVNC` and `validateVMIForConsole` refuse. */
const stateRefusal = (
  kind: ConsoleKind,
  { metadata, spec, status }: VirtualMachineInstance,
): Refusal | undefined => {
  const { autoattachGraphicsDevice, autoattachSerialConsole } = spec.domain.devices;
  if (kind === 'vnc') {
    if (autoattachGraphicsDevice === false) return badRequest('No graphics devices are present.');
    return status?.phase === 'Running' ? undefined : badRequest('VMI is not running');
  }
  if (autoattachSerialConsole === false) return badRequest('No serial consoles are present.');
  if (status?.phase === 'Failed')
    return {
      code: 409,
      reason: 'Conflict',
      message: `Operation cannot be fulfilled on virtualmachineinstance.kubevirt.io "${metadata.name}": VMI is in failed status`,
    };
  // virt-handler has no guest to connect to before.
  return status?.phase === 'Running' ? undefined : badRequest('VMI is not running');
};

/** The instance whose console may be opened, or why not. */
export const admit = async (
  context: Context,
  path: ConsolePath,
  request: IncomingMessage,
): Promise<VirtualMachineInstance | Refusal> => {
  const { namespace, name, kind } = path;
  if (!(await mayOpen(context, path, request)))
    return {
      code: 403,
      reason: 'Forbidden',
      message: `virtualmachineinstances.subresources.kubevirt.io "${name}" is forbidden: User "${callerOf(request).user}" cannot get resource "virtualmachineinstances/${kind}" in API group "subresources.kubevirt.io" in the namespace "${namespace}"`,
    };
  const store = context.cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const instance = store.get(namespace, name);
  if (!instance)
    return {
      code: 404,
      reason: 'NotFound',
      message: `virtualmachineinstance.kubevirt.io "${name}" not found`,
    };
  return stateRefusal(kind, instance) ?? instance;
};
