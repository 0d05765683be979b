import { message, type Message } from '../../i18n/message';
import { FIRST_NODE_PORT, LAST_NODE_PORT } from './ingress-ports';

/** A node port; null and 0 = chosen by the cluster (source: operator, as ValidConfiguration False). */
export const nodePort = (port: number | null): Message | undefined =>
  port === null || port === 0 || (Number.isInteger(port) && port >= FIRST_NODE_PORT && port <= LAST_NODE_PORT)
    ? undefined
    : message('{{port}} is no node port. Write 0 for any, or {{least}} to {{most}}.', {
        port,
        least: FIRST_NODE_PORT,
        most: LAST_NODE_PORT,
      });
