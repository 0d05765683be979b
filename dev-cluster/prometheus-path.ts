/** Where the gateway serves the Prometheus of the simulator; what follows is a path of Prometheus's own. */
export const PROMETHEUS_PATH = '/dev-cluster/prometheus';
