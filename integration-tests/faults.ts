import { setTimeout as delay } from 'node:timers/promises';
import { faultKey, type FaultScope } from '../dev-cluster/faults';
import type { Api, Obj } from './api';

const FAULTS: Obj = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'faults', namespace: 'dev-cluster' },
};

/** A watch may lag on a busy machine, longer than what a test looks at right away. */
const PATIENCE_MS = 20_000;

/** Resolves when gateway and simulator have seen the faults as of a version of their ConfigMap. */
const seenByAll = async (api: Api, { metadata }: Obj): Promise<void> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { seen } = await api.get('/dev-cluster/faults');
    // The gateway's answer.
    if ((seen as number[]).every((version) => version >= Number(metadata.resourceVersion))) return;
    if (Date.now() > end) throw new Error('The dev cluster does not take up a fault');
    await delay(20);
  }
};

/** The User-Agent of a browser that faults can tell from others by a name (`agent`). */
export const agentNamed = (agent: string): string =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome Safari/537.36 ${agent}`;

/**
 * Turns a fault of the dev cluster on for one cluster, one namespace or one browser (`agent`), or, as the preflight's switches need it, for the
 * whole management cluster; resolves with the way to turn it off. Both resolve when everybody who plays the fault knows.
 */
export const turnOnFault = async (
  api: Api,
  name: string,
  scope: FaultScope = {},
  value = '',
): Promise<() => Promise<void>> => {
  const key = faultKey(name, scope);
  const set = async (to: string | null): Promise<void> =>
    seenByAll(api, await api.patch(FAULTS, { data: { [key]: to } }));
  // The ConfigMap is there once a fault was ever on; two tests may be the first at the same moment.
  await api.create(FAULTS).catch(() => undefined);
  await set(value);
  return () => set(null);
};
