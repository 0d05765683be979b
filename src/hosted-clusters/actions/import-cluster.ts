import { message } from '../../i18n/message';
import { ApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { createPlan, type Plan } from '../../kubernetes/write/plan';
import { dryRun } from '../../kubernetes/write/dry-run';
import { createRun, type Run } from '../../kubernetes/write/run';
import { tasks } from '../../ui/tasks/store';
import { clusterPath } from '../model/cluster-path';
import { ownedBy } from '../create/run/owned-by';
import type { FleetValues } from '../fields/fleet/values';
import { importObjects, namespaceMadeFor, type Hub } from '../model/managed-cluster';

/** The plan that imports a cluster: the same objects as when it is imported with its creation. */
export const importPlan = (cluster: HostedCluster, { clusterSet, labels }: FleetValues, hub: Hub): Plan =>
  createPlan(
    importObjects({
      name: cluster.metadata.name,
      infraId: cluster.spec.infraID ?? '',
      clusterSet,
      labels,
      hub,
    }),
    { makesNamespace: namespaceMadeFor },
  );

/** Asks the server whether it would take every object. Rejects with the first refusal, an ApiError. */
export const checkImport = async (plan: Plan): Promise<void> => {
  const refused = (await dryRun(plan)).find(({ verdict, error }) => verdict === 'refused' && error);
  if (refused?.error) throw refused.error;
};

/** Imports a cluster as a task: its end is told by a toast, also when the page was left. */
export const importCluster = (cluster: HostedCluster, plan: Plan): void => {
  const { uid = '' } = cluster.metadata;
  const owns = ownedBy(cluster.spec.infraID ?? '');
  void follow(cluster, createRun(plan, { id: `import-${uid}`, owns }), 'start');
};

const follow = async (cluster: HostedCluster, run: Run, action: 'start' | 'resume'): Promise<void> => {
  const { name, namespace = '' } = cluster.metadata;
  const task = tasks.start({
    title: message('Import cluster'),
    what: name,
    where: namespace,
    link: clusterPath(namespace, name),
    retry: () => void follow(cluster, run, 'resume'),
  });
  await run[action]();
  const { phase, items } = run.snapshot();
  // What is left to do is offered by the task's Retry; a reload begins anew, as Import is offered again.
  run.forget();
  if (phase === 'done') {
    tasks.succeed(task, { toast: message('Cluster {{name}} is being imported into the fleet.', { name }) });
    return;
  }
  const error = items.find((item) => item.error)?.error;
  tasks.fail(
    task,
    error ?? new ApiError({ kind: 'server', serverMessage: phase }),
    message('Cluster {{name}} was not imported.', { name }),
  );
};
