import { evictionHandler, registerEvictions } from './admission/eviction-webhook';
import { registerValidation, validationHandler } from './admission/webhook';
import { dataSourceController } from './cdi/data-sources';
import { dataVolumeController } from './cdi/data-volumes';
import { Clock } from './clock';
import { autoscalerController } from './cluster-api/autoscaler';
import { workerEvacuationController } from './cluster-api/evacuations';
import { healthCheckController } from './cluster-api/health-checks';
import { inPlaceController } from './cluster-api/in-place';
import { kubevirtMachineController } from './cluster-api/kubevirt-machines';
import { machineDeploymentController } from './cluster-api/machine-deployments';
import { machineSetController } from './cluster-api/machine-sets';
import { machineController } from './cluster-api/machines';
import type { Context, Controller } from './controller';
import { contextOf, runController } from './controller';
import { consolesOf } from './consoles/consoles';
import { faultsAt } from './faults';
import { autoImportController } from './fleet/auto-import';
import { managedClusterController } from './fleet/managed-clusters';
import { componentController } from './hypershift/component-status';
import { hostedClusterController } from './hypershift/hosted-clusters';
import { nodePoolController } from './hypershift/node-pools';
import { registerWebhook, webhookHandler } from './hypershift/webhook';
import { announceKubelets, logHandler } from './kubelet/logs';
import { nodeController } from './kubelet/nodes';
import { podController } from './kubelet/pods';
import { Cluster } from './kubernetes/cluster';
import { connect } from './kubernetes/rest';
import { disruptionBudgetController } from './kubevirt/disruption-budgets';
import { evacuationController } from './kubevirt/evacuations';
import { hyperConvergedController } from './kubevirt/hyperconverged';
import { instanceController } from './kubevirt/instances';
import { memoryDumpController } from './kubevirt/memory-dumps';
import { migrationController } from './kubevirt/migrations';
import { workloadUpdateController } from './kubevirt/workload-updates';
import { virtualMachineController } from './kubevirt/virtual-machines';
import { preflightController } from './preflight/preflight';
import { metalLBController } from './metallb/operator';
import { prometheusHandler } from './prometheus/handler';
import { projectHandler } from './project-api/projects';
import { addressPoolController } from './metallb/address-pools';
import { loadBalancerController } from './metallb/load-balancers';
import { ClusterImageSets, ConfigMaps, Ingresses, Networks, Nodes } from './resources';
import { cloneController } from './clones/clones';
import { exportController } from './exports/exports';
import { restoreController } from './snapshots/restores';
import { snapshotController } from './snapshots/snapshots';
import { volumeSnapshotStatusController } from './snapshots/volume-snapshot-statuses';
import { volumeSnapshotController } from './snapshots/volume-snapshots';
import { routeController } from './router/routes';
import { registerApi } from './server/aggregation';
import { selfSigned } from './server/certificate';
import type { Handler } from './server/server';
import { startServer } from './server/server';
import { subresourceHandler } from './subresources/handler';
import { claimController } from './storage/claims';
import { volumeMigrationController } from './storage/volume-migration';
import { volumeController } from './storage/volumes';

export interface SimulatorOptions {
  /** Path of a kubeconfig with full rights. */
  kubeconfig: string;
  /** How many times faster than life: at 1 a cluster takes about 12 minutes, at 50 about 15 seconds. */
  speed: number;
  /** Port of the aggregated APIs and the webhook on the loopback address; any free one unless given. */
  port?: number;
  log?: (text: string) => void;
}

export interface Simulator {
  /** Prometheus, for whoever reaches the dev cluster over its gateway. */
  prometheus: Handler;
  /** Writes sent so far, by `VERB group/plural`. */
  writes(): ReadonlyMap<string, number>;
  /** Resource version of the ConfigMap of faults as last seen; 0 while there is none. */
  faultsVersion: () => number;
  stop: () => Promise<void>;
}

const controllers: readonly ((context: Context) => Controller)[] = [
  nodeController,
  podController,
  claimController,
  volumeController,
  loadBalancerController,
  addressPoolController,
  metalLBController,
  routeController,
  preflightController,
  dataVolumeController,
  dataSourceController,
  volumeSnapshotController,
  volumeSnapshotStatusController,
  snapshotController,
  restoreController,
  cloneController,
  exportController,
  volumeMigrationController,
  virtualMachineController,
  instanceController,
  hyperConvergedController,
  migrationController,
  memoryDumpController,
  workloadUpdateController,
  disruptionBudgetController,
  evacuationController,
  kubevirtMachineController,
  workerEvacuationController,
  machineController,
  machineSetController,
  machineDeploymentController,
  inPlaceController,
  healthCheckController,
  autoscalerController,
  nodePoolController,
  hostedClusterController,
  componentController,
  managedClusterController,
  autoImportController,
];

/** Plays the controllers of a management cluster against an API server, until stopped. */
export const startSimulator = async ({
  kubeconfig,
  speed,
  port = 0,
  log = console.error,
}: SimulatorOptions): Promise<Simulator> => {
  const cluster = new Cluster(await connect(kubeconfig));
  const context = contextOf(cluster, new Clock(speed), (text) => log(`simulator: ${text}`));
  // Read, not acted on: their stores must exist before the lists begin.
  cluster.store(Nodes);
  cluster.store(ConfigMaps);
  cluster.store(Ingresses);
  cluster.store(Networks);
  cluster.store(ClusterImageSets);
  const consoles = consolesOf(context);
  const validation = validationHandler(context);
  const prometheus = prometheusHandler(context);
  const running = controllers.map((controller) => runController(context, controller(context)));
  await cluster.start();
  for (const controller of running) controller.start();
  const certificate = selfSigned('simulator');
  const server = await startServer(
    certificate,
    port,
    [
      webhookHandler(context),
      validation,
      evictionHandler(context),
      projectHandler(context),
      consoles.handle,
      subresourceHandler(context),
      logHandler(context),
    ],
    [consoles.upgrade],
  );
  await registerWebhook(context, certificate, server.port);
  await registerValidation(context, certificate, server.port);
  await registerEvictions(context, certificate, server.port);
  await registerApi(context, 'project.openshift.io', 'v1', server.port);
  await registerApi(context, 'subresources.kubevirt.io', 'v1', server.port);
  await announceKubelets(context, server.port);
  return {
    prometheus,
    writes: () => cluster.writes,
    faultsVersion: () =>
      Number(cluster.store(ConfigMaps).get(faultsAt.namespace, faultsAt.name)?.metadata.resourceVersion ?? 0),
    stop: async () => {
      for (const controller of running) controller.stop();
      consoles.stop();
      await server.stop();
      cluster.stop();
    },
  };
};
