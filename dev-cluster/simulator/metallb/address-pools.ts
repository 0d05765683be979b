import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { isDeleting, keyOf, split } from '../kubernetes/object';
import type { IPAddressPool, Service } from '../resources';
import { IPAddressPools, Services } from '../resources';
import { countIn } from './addresses';

const addressesOf = (service: Service): string[] =>
  (service.status?.loadBalancer?.ingress ?? []).flatMap(({ ip }) => ip ?? []);

/** MetalLB's count of each pool: how many addresses Services hold, and how many are left. */
export const addressPoolController = ({ cluster }: Context): Controller => {
  const pools = cluster.store<IPAddressPool>(IPAddressPools);
  const services = cluster.store<Service>(Services);
  const all = (): string[] => pools.list().map(keyOf);
  return {
    name: 'address-pools',
    triggers: [
      on(IPAddressPools, (pool) => [keyOf(pool)]),
      on(Services, ({ spec }) => (spec?.type === 'LoadBalancer' ? all() : [])),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const pool = pools.get(namespace, name);
      if (!pool || isDeleting(pool)) return undefined;
      const { total, assigned } = countIn(pool.spec, new Set(services.list().flatMap(addressesOf)));
      await cluster.patchStatus(IPAddressPools, pool, {
        assignedIPv4: assigned[0],
        assignedIPv6: assigned[1],
        availableIPv4: Math.max(0, total[0] - assigned[0]),
        availableIPv6: Math.max(0, total[1] - assigned[1]),
      });
      return undefined;
    },
  };
};
