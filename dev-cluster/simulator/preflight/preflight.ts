import { KUBERNETES_OLD, preflightFaults } from '../../preflight-faults';
import type { PreflightFault } from '../../preflight-faults';
import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { faultsAt } from '../faults';
import { ConfigMaps } from '../resources';
import type { Undo } from './edits';
import { apply, undo, undoOf } from './edits';
import { switches } from './switches';

/** Beside the faults: what stood before each switch that is on. */
const memory = { namespace: faultsAt.namespace, name: 'preflight' };

interface Memory {
  value: string;
  undos: Undo[];
}

const isPlayed = (fault: PreflightFault): fault is keyof typeof switches => fault !== KUBERNETES_OLD;

const remembered = ({ cluster }: Context, fault: string): Memory | undefined => {
  const text = cluster.store(ConfigMaps).get(memory.namespace, memory.name)?.data?.[fault];
  // Written below.
  return text === undefined ? undefined : (JSON.parse(text) as Memory);
};

const remember = async ({ cluster }: Context, fault: string, what: Memory | null): Promise<void> => {
  const map = await cluster.ensure(ConfigMaps, { metadata: memory, data: {} });
  await cluster.patch(ConfigMaps, map, { data: { [fault]: what && JSON.stringify(what) } });
};

const switchOn = async (context: Context, fault: keyof typeof switches, value: string): Promise<void> => {
  const edits = await switches[fault](context, value === '' ? undefined : value);
  const undos = await Promise.all(edits.map((edit) => undoOf(context, edit)));
  // Before the first change, so that a simulator that ends in between can bring everything back.
  await remember(context, fault, { value, undos: undos.flatMap((each) => each ?? []) });
  for (const edit of edits) await apply(context, edit);
};

const switchOff = async (context: Context, fault: string, { undos }: Memory): Promise<void> => {
  for (const each of undos) await undo(context, each);
  await remember(context, fault, null);
};

/**
 * Makes the management cluster lack what a preflight fault names, once when it is switched on: who mends it by hand
 * meanwhile is not contradicted. Switched off, what stood before comes back.
 */
export const preflightController = (context: Context): Controller => {
  const all = preflightFaults.filter(isPlayed);
  return {
    name: 'preflight',
    triggers: [
      onFaults(() => all),
      on(ConfigMaps, ({ metadata }) =>
        metadata.name === memory.name && metadata.namespace === memory.namespace ? all : [],
      ),
    ],
    reconcile: async (key) => {
      const fault = all.find((each) => each === key);
      if (!fault) return undefined;
      const value = context.faults(fault);
      const known = remembered(context, fault);
      if (known && known.value !== value) await switchOff(context, fault, known);
      if (value !== undefined && known?.value !== value) await switchOn(context, fault, value);
      return undefined;
    },
  };
};
