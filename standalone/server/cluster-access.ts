import type { Agent } from 'node:https';

/** Users of the dev cluster, as the masthead names them; a cluster of one's own has only the one of the kubeconfig. */
export type UserName = string;

/** How the server reaches a cluster's API in the name of a user. The browser never sees any of it. */
export interface ClusterAccess {
  /** Base URL of the API server, or of the gateway in front of it. */
  server: string;
  /** Base URL of a Prometheus that asks for a namespace and knows the same users; without one there are no metrics. */
  prometheus?: string;
  /** Names that the cookie `hvp-user` may hold; the first is who one is without a cookie. */
  users: readonly UserName[];
  /** Headers that sign a request in as `user`, typically `Authorization`. */
  headersFor: (user: UserName) => Promise<Record<string, string>>;
  /** Trust and client certificate of an https `server`. */
  agent?: Agent;
}

/** Access with one bearer token a user: what a dev cluster offers. `prometheus` is a path of the server. */
export const tokenAccess = (
  server: string,
  tokens: Readonly<Record<UserName, string>>,
  prometheus?: string,
): ClusterAccess => ({
  server,
  ...(prometheus === undefined ? {} : { prometheus: `${server}${prometheus}` }),
  users: Object.keys(tokens),
  headersFor: (user) => Promise.resolve({ authorization: `Bearer ${tokens[user] ?? ''}` }),
});
