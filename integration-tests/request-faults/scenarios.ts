import type { Call } from '../../src/kubernetes/calls';
import * as reads from './read-scenarios';
import type { Scenario } from './scenario';
import * as sockets from './socket-scenarios';
import * as writes from './write-scenarios';

/** Why a kind of request is not played in a browser. */
interface Unplayed {
  readonly unplayed: string;
}

/** How each kind of request that the plugin makes is met in a browser. The compiler asks for one when a kind is added. */
export const SCENARIOS: Readonly<Record<Call, Scenario | Unplayed>> = {
  list: reads.list,
  watch: sockets.watch,
  get: reads.get,
  discover: reads.discover,
  version: reads.version,
  create: writes.create,
  'check-create': writes.checkCreate,
  patch: writes.patch,
  'check-patch': { unplayed: 'goes out only before disks move, right after a dry run of the same change' },
  replace: writes.replace,
  scale: writes.scale,
  delete: writes.remove,
  act: writes.act,
  'ask-right': reads.askRight,
  'read-log': sockets.readLog,
  'follow-log': sockets.followLog,
  'open-console': sockets.openConsole,
  'ask-console': sockets.askConsole,
  metrics: sockets.metrics,
};
