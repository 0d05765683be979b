import { message, type Message } from '../../i18n/message';

/** The ports that Kubernetes gives to node ports unless it is told otherwise (source: operator). */
export const LEAST_NODE_PORT = 30_000;
export const MOST_NODE_PORT = 32_767;

/** A node port; null and 0 = chosen by the cluster (source: operator, as ValidConfiguration False). */
export const nodePort = (port: number | null): Message | undefined =>
  port === null || port === 0 || (Number.isInteger(port) && port >= LEAST_NODE_PORT && port <= MOST_NODE_PORT)
    ? undefined
    : message('{{port}} is no node port. Write 0 for any, or {{least}} to {{most}}.', {
        port,
        least: LEAST_NODE_PORT,
        most: MOST_NODE_PORT,
      });
