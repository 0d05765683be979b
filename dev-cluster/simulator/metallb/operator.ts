import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import type { MetalLB } from '../resources';
import { MetalLBs } from '../resources';

/** Simulated seconds until controller and speakers run. */
const deploying = 30;

type Conditions = Parameters<typeof withConditions>[0];

/** The MetalLB operator's part: what somebody sets up is deployed after a while. */
export const metalLBController = ({ cluster, clock }: Context): Controller => {
  const store = cluster.store<MetalLB>(MetalLBs);
  return {
    name: 'metallb',
    triggers: [on(MetalLBs, (metallb) => [keyOf(metallb)])],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const metallb = store.get(namespace, name);
      if (!metallb || isDeleting(metallb)) return undefined;
      const known = metallb.status?.conditions as Conditions;
      if (isTrue(known, 'Available')) return undefined;
      const wait = clock.remaining(uidOf(metallb), 'deploying', deploying);
      const [available, progressing] = wait > 0 ? ['False', 'True'] : ['True', 'False'];
      const reason = wait > 0 ? 'Progressing' : 'Available';
      const findings = [
        { type: 'Available', status: available, reason, message: '' },
        { type: 'Progressing', status: progressing, reason, message: '' },
        { type: 'Degraded', status: 'False', reason, message: '' },
      ];
      await cluster.patchStatus(MetalLBs, metallb, {
        conditions: withConditions(known, findings, clock.now()),
      });
      return wait > 0 ? wait : undefined;
    },
  };
};
