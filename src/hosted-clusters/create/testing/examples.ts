import type { Made } from '../made';

/** A pull secret as its owner downloads it, made up. */
export const EXAMPLE_PULL_SECRET = JSON.stringify({
  auths: { 'quay.io': { auth: btoa('example:secret'), email: 'someone@example.com' } },
});

/** A public key as ssh-keygen writes it, its 32 bytes all zero. */
export const EXAMPLE_SSH_KEY = `ssh-ed25519 ${btoa(`\0\0\0\x0bssh-ed25519\0\0\0 ${'\0'.repeat(32)}`)} someone@example.com`;

/** What one creation makes, the same in all tests. */
export const EXAMPLE_MADE: Made = {
  infraId: 'example-x7k2p',
  etcdKey: btoa('0123456789abcdef0123456789abcdef'),
};

/** A kubeconfig for another cluster, made up. */
export const EXAMPLE_KUBECONFIG = `apiVersion: v1
kind: Config
current-context: infra
contexts: [{name: infra, context: {cluster: infra, user: hypershift}}]
clusters: [{name: infra, cluster: {server: 'https://api.infra.example.com:6443'}}]
users: [{name: hypershift, user: {token: example-infra-token}}]
`;

/** A certificate and its key as far as forms read them: blocks of PEM with nothing in them. */
export const EXAMPLE_TLS = {
  certificate: '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n',
  key: '-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n',
};
