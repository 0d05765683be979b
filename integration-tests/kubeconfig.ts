/** What must be found nowhere: the token in `KUBECONFIG`. */
export const KUBECONFIG_TOKEN = 'planted-token-of-the-infrastructure-cluster';

/** A kubeconfig as another infrastructure cluster's administrator gives it: all data inside. */
export const KUBECONFIG = `apiVersion: v1
kind: Config
current-context: infra
contexts: [{name: infra, context: {cluster: infra, user: hypershift}}]
clusters: [{name: infra, cluster: {server: 'https://api.infra.example.com:6443'}}]
users: [{name: hypershift, user: {token: ${KUBECONFIG_TOKEN}}}]
`;
