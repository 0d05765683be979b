import { runningCluster } from '../dev-cluster/cluster-file';
import { DEFAULTS } from '../dev-cluster/options';
import { PROMETHEUS_PATH } from '../dev-cluster/prometheus-path';
import { startDevCluster } from '../dev-cluster/start';
import type { Hooks } from '../dev-cluster/start';
import type { StartOptions } from './options';
import type { ClusterAccess } from './server/cluster-access';
import { tokenAccess } from './server/cluster-access';

export interface StartedAccess {
  access: ClusterAccess;
  stop: () => Promise<void>;
}

/** Joins the dev cluster that runs on the data folder (`npm run dev-cluster`), or starts one that ends with this process. */
export const devClusterAccess = async (
  options: Pick<StartOptions, 'data' | 'fresh' | 'speed'>,
  hooks: Hooks,
): Promise<StartedAccess> => {
  const { data, fresh, speed } = options;
  const running = fresh ? undefined : await runningCluster(data);
  if (running) {
    hooks.say(`joining the one that runs already (process ${running.pid})`);
    return {
      access: tokenAccess(running.server, running.tokens, PROMETHEUS_PATH),
      stop: () => Promise.resolve(),
    };
  }
  const cluster = await startDevCluster({ ...DEFAULTS, data, fresh, speed, port: 0 }, hooks);
  hooks.say(`ready; kubeconfig ${cluster.kubeconfig}`);
  return { access: tokenAccess(cluster.server, cluster.tokens, PROMETHEUS_PATH), stop: cluster.stop };
};
