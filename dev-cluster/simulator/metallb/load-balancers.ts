import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { report } from '../event';
import { keyOf, split } from '../kubernetes/object';
import type { Service } from '../resources';
import { IPAddressPools, MetalLBs, Services } from '../resources';
import { firstFree } from './addresses';

export const addressOfService = (service: Service | undefined): string | undefined =>
  service?.status?.loadBalancer?.ingress?.[0]?.ip ?? service?.status?.loadBalancer?.ingress?.[0]?.hostname;

const isWaiting = (service: Service): boolean =>
  service.spec?.type === 'LoadBalancer' && !addressOfService(service);

/** MetalLB's part: gives each LoadBalancer Service an address of an IPAddressPool. */
export const loadBalancerController = (context: Context): Controller => {
  const { cluster } = context;
  const services = cluster.store<Service>(Services);
  const pools = cluster.store(IPAddressPools);
  const waiting = (): string[] => services.list().filter(isWaiting).map(keyOf);
  return {
    name: 'load-balancers',
    triggers: [
      on(Services, (service) =>
        service.spec?.type === 'LoadBalancer' ? [keyOf(service), ...waiting()] : [],
      ),
      on(IPAddressPools, waiting),
      on(MetalLBs, waiting),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const service = services.get(namespace, name);
      // Nobody gives addresses before MetalLB is set up.
      if (!service || !isWaiting(service) || cluster.store(MetalLBs).list().length === 0) return undefined;
      const taken = new Set(services.list().flatMap((other) => addressOfService(other) ?? []));
      const pool = pools.list().find((each) => each.spec.autoAssign !== false && firstFree(each.spec, taken));
      const ip = pool && firstFree(pool.spec, taken);
      if (!ip) {
        const message = `Failed to allocate IP for "${key}": no available IPs`;
        await report(context, service, {
          type: 'Warning',
          reason: 'AllocationFailed',
          message,
          from: 'metallb-controller',
        });
        return undefined;
      }
      await cluster.patchStatus(Services, service, { loadBalancer: { ingress: [{ ip, ipMode: 'VIP' }] } });
      await report(context, service, {
        type: 'Normal',
        reason: 'IPAllocated',
        message: `Assigned IP ["${ip}"]`,
        from: 'metallb-controller',
      });
      return undefined;
    },
  };
};
