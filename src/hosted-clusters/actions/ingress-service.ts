import { message } from '../../i18n/message';
import { toApiError } from '../../kubernetes/errors';
import { ServiceModel } from '../../kubernetes/models';
import type { Service } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { create, mergePatch, read } from '../../kubernetes/write/write';
import { runTask } from '../../ui/tasks/store';
import {
  ingressService,
  ingressServices,
  type RouterPorts,
  routerPortsPatch,
} from '../model/ingress-service';

type Ports = Required<RouterPorts>;

/** Creates the Service, or finds the one under its name that leads to the cluster's workers: somebody made it meanwhile. */
const createOrFind = async (
  cluster: HostedCluster,
  service: Service,
  options: { dryRun?: boolean } = {},
): Promise<Service> => {
  try {
    return await create(ServiceModel, service, options);
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.kind !== 'already-exists') throw error;
    const { namespace = '', name } = service.metadata;
    const [found] = ingressServices([await read(ServiceModel, { namespace, name })], cluster);
    if (!found) throw error;
    return found;
  }
};

/**
 * Creates the Service that leads requests for a cluster's applications to its workers, after the server has checked it;
 * one that somebody else made meanwhile is as good. A task with its toast; what the check refuses is told by the error alone.
 * Rejects with an ApiError.
 */
export const createIngressService = async (cluster: HostedCluster, ports: Ports): Promise<Service> => {
  const service = ingressService(cluster, ports);
  const { name, namespace = '' } = service.metadata;
  await createOrFind(cluster, service, { dryRun: true });
  return runTask(
    { title: message('Create Service'), what: name, where: namespace },
    {
      done: message('Service {{name}} leads to the workers', { name }),
      failed: message('Service {{name}} was not created', { name }),
    },
    () => createOrFind(cluster, service),
  );
};

/**
 * Sends 443 and 80 of a Service to other node ports and keeps what else it carries. A task with its toast.
 * Rejects with an ApiError, of kind `conflict` when somebody else changed the Service since it was read.
 */
export const changeRouterPorts = (service: Service, ports: Ports): Promise<Service> => {
  const { name, namespace = '', resourceVersion } = service.metadata;
  return runTask(
    { title: message('Change node ports'), what: name, where: namespace },
    {
      done: message('Service {{name}} sends to the new node ports', { name }),
      failed: message('The node ports of Service {{name}} were not changed', { name }),
    },
    () =>
      mergePatch(ServiceModel, { namespace, name }, routerPortsPatch(service, ports), {
        ...(resourceVersion === undefined ? {} : { resourceVersion }),
      }),
  );
};
