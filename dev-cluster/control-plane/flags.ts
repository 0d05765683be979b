/** The API server's flags; paths are relative to the data directory, in which it runs. */
export const apiserverFlags = (port: number): string[] => [
  'apiserver',
  '--etcd-servers=unix://etcd:1',
  '--bind-address=127.0.0.1',
  `--secure-port=${port}`,
  '--cert-dir=certificates',
  '--token-auth-file=tokens.csv',
  '--authorization-mode=RBAC',
  '--service-account-issuer=https://kubernetes.default.svc',
  '--service-account-signing-key-file=service-account.key',
  '--service-account-key-file=service-account.key',
  '--service-cluster-ip-range=172.30.0.0/16',
  // Nothing here makes the default service accounts that this admission would wait for.
  '--disable-admission-plugins=ServiceAccount',
  // How aggregated API servers (the simulator) recognise the API server and the user behind it.
  '--requestheader-client-ca-file=front-proxy.crt',
  '--requestheader-username-headers=X-Remote-User',
  '--requestheader-group-headers=X-Remote-Group',
  '--requestheader-extra-headers-prefix=X-Remote-Extra-',
  '--proxy-client-cert-file=front-proxy.crt',
  '--proxy-client-key-file=front-proxy.key',
  // A seeded Node's InternalDNS is localhost, where the simulator plays the kubelet.
  '--kubelet-preferred-address-types=InternalDNS,InternalIP',
  '--allow-privileged=true',
  '--profiling=false',
];

/** The controllers without which namespaces stay Terminating, owners are ignored and quotas refuse nothing. */
const CONTROLLERS = [
  'namespace-controller',
  'garbage-collector-controller',
  'resourcequota-controller',
  'clusterrole-aggregation-controller',
];

export const controllersFlags = (kubeconfig: string): string[] => [
  'controllers',
  `--kubeconfig=${kubeconfig}`,
  '--leader-elect=false',
  '--secure-port=0',
  `--controllers=${CONTROLLERS.join(',')}`,
  '--kube-api-qps=200',
  '--kube-api-burst=400',
  '--concurrent-namespace-syncs=10',
];
