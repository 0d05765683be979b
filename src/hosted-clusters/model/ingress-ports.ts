import { message, type Message } from '../../i18n/message';

/** The ports of the nodes on which the cluster's router takes requests; null while nothing was entered. */
export interface IngressPorts {
  https: number | null;
  http: number | null;
}

/** Where node ports lie, both included (API server, `--service-node-port-range`). */
export const FIRST_NODE_PORT = 30_000;
export const LAST_NODE_PORT = 32_767;

/** One node port of the router: it was given by the cluster itself, so 0 for "choose one" means nothing here (API server). */
export const routerPort = (port: number | null): Message | undefined => {
  if (port === null) return message('Enter the node port that the command prints.');
  return Number.isInteger(port) && port >= FIRST_NODE_PORT && port <= LAST_NODE_PORT
    ? undefined
    : message('{{port}} is no node port. Node ports lie from {{first}} to {{last}}.', {
        port,
        first: FIRST_NODE_PORT,
        last: LAST_NODE_PORT,
      });
};

/** A node port belongs to one port of one Service, so the two differ (API server). */
export const routerPortsDiffer = ({ https, http }: IngressPorts): Message | undefined =>
  https !== null && https === http
    ? message('{{port}} is entered for https already. The two ports must differ.', { port: https })
    : undefined;
