import { stringify } from 'yaml';
import type { ApiTarget } from '../api';

/** A kubeconfig with everything inline: one cluster, one user, one context, each called `dev-cluster`. */
export const kubeconfig = ({ server, token, ca }: ApiTarget): string =>
  stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'dev-cluster',
    clusters: [
      {
        name: 'dev-cluster',
        cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') },
      },
    ],
    users: [{ name: 'dev-cluster', user: { token } }],
    contexts: [
      {
        name: 'dev-cluster',
        context: { cluster: 'dev-cluster', user: 'dev-cluster', namespace: 'clusters' },
      },
    ],
  });
