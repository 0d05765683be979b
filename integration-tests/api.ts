import type { APIRequestContext } from '@playwright/test';

/** An object of the API, as loosely as a test needs it. */
export interface Obj {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; [key: string]: unknown };
  [key: string]: unknown;
}

const PLURALS: Readonly<Record<string, string>> = {
  ConfigMap: 'configmaps',
  HostedCluster: 'hostedclusters',
  HyperConverged: 'hyperconvergeds',
  ManagedCluster: 'managedclusters',
  Namespace: 'namespaces',
  MigrationPolicy: 'migrationpolicies',
  NetworkAttachmentDefinition: 'network-attachment-definitions',
  NodePool: 'nodepools',
  Secret: 'secrets',
  StorageClass: 'storageclasses',
  ValidatingAdmissionPolicy: 'validatingadmissionpolicies',
};

/** The name of a kind in addresses. */
export const pluralOf = ({ kind }: Obj): string => PLURALS[kind] ?? `${kind.toLowerCase()}s`;

const root = (apiVersion: string): string => (apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`);

const collection = (object: Obj): string => {
  const { namespace } = object.metadata;
  return `${root(object.apiVersion)}${namespace ? `/namespaces/${namespace}` : ''}/${pluralOf(object)}`;
};

/** Requests to the API server as a user, on the way the browser takes. Each rejects when the server refuses. */
export class Api {
  constructor(
    private readonly request: APIRequestContext,
    private readonly user = 'admin',
  ) {}

  private async send(
    method: string,
    path: string,
    data?: unknown,
    type = 'application/json',
  ): Promise<unknown> {
    const response = await this.request.fetch(`/api/kubernetes${path}`, {
      method,
      headers: { Cookie: `hvp-user=${this.user}`, 'Content-Type': type },
      // A kept connection may be closed by the server at the moment it is used again.
      maxRetries: 2,
      ...(data === undefined ? {} : { data: JSON.stringify(data) }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  }

  async get(path: string): Promise<Obj> {
    return (await this.send('GET', path)) as Obj;
  }

  async list(path: string): Promise<Obj[]> {
    return ((await this.send('GET', path)) as { items: Obj[] }).items;
  }

  async create(object: Obj): Promise<Obj> {
    return (await this.send('POST', collection(object), object)) as Obj;
  }

  /** Creates what belongs to an object, such as the token of a service account. */
  async createAt(path: string, object: Record<string, unknown>): Promise<Obj> {
    return (await this.send('POST', path, object)) as Obj;
  }

  /** Has the server judge the creation of an object, or a change to one that is there; nothing is written. */
  async dryRun(operation: 'CREATE' | 'UPDATE', object: Obj): Promise<void> {
    const all = '?dryRun=All';
    if (operation === 'CREATE') await this.send('POST', `${collection(object)}${all}`, object);
    else
      await this.send(
        'PATCH',
        `${collection(object)}/${object.metadata.name}${all}`,
        { metadata: { annotations: object.metadata.annotations } },
        'application/merge-patch+json',
      );
  }

  async patch(object: Obj, patch: unknown): Promise<Obj> {
    const path = `${collection(object)}/${object.metadata.name}`;
    return (await this.send('PATCH', path, patch, 'application/merge-patch+json')) as Obj;
  }

  /** Writes a status as a controller would, for moments that the simulator does not play. */
  async patchStatus(object: Obj, status: unknown): Promise<Obj> {
    const path = `${collection(object)}/${object.metadata.name}/status`;
    return (await this.send('PATCH', path, { status }, 'application/merge-patch+json')) as Obj;
  }

  async remove(object: Obj): Promise<void> {
    await this.send('DELETE', `${collection(object)}/${object.metadata.name}`);
  }
}
