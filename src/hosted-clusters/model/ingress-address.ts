import { message, type Message } from '../../i18n/message';
import type { Service } from '../../kubernetes/types/core';
import { addressOf } from './ingress-service';
import { type MetalLbParts, poolsWithRoom, serves, unadvertisedPools } from './metallb';

/** What gives Services of type LoadBalancer their addresses here, as far as it could be read. */
export type LoadBalancing =
  | { state: 'loading' }
  /** The load balancers of a cloud. */
  | { state: 'cloud'; platform: string }
  /** MetalLB's operator is not installed. */
  | { state: 'not-served' }
  /** Something of MetalLB may not be read; `why` names the right. */
  | { state: 'unreadable'; why: Message }
  | { state: 'metallb'; parts: MetalLbParts };

/** Why a Service has no address, or why what has one is not reached. */
export interface AddressTrouble {
  text: Message;
  /** Setting up MetalLB, or giving it more addresses, helps. */
  needsMetalLb: boolean;
  /** Nothing is wrong yet. */
  isWaiting?: boolean;
}

const trouble = (text: Message): AddressTrouble => ({ text, needsMetalLb: true });

const noRoom = (parts: MetalLbParts, namespace: string): AddressTrouble => {
  const serving = parts.pools.filter((pool) => serves(pool, namespace));
  if (parts.pools.length === 0) return trouble(message('MetalLB has no address pool.'));
  if (serving.length === 0)
    return trouble(
      message('No address pool of MetalLB serves namespace {{namespace}} by itself: {{pools}}.', {
        namespace,
        pools: parts.pools.map(({ metadata }) => metadata.name).join(', '),
      }),
    );
  return trouble(
    message('All addresses of MetalLB are in use: {{pools}}.', {
      pools: serving
        .map(({ metadata, spec }) => `${metadata.name} (${spec.addresses.join(', ')})`)
        .join('; '),
    }),
  );
};

const WAITING: AddressTrouble = {
  text: message('Waiting for an address.'),
  needsMetalLb: false,
  isWaiting: true,
};

const withMetalLb = (parts: MetalLbParts, namespace: string): AddressTrouble => {
  if (parts.instances.length === 0)
    return trouble(message('The MetalLB operator is installed, but MetalLB itself is not set up.'));
  return poolsWithRoom(parts, namespace).length === 0 ? noRoom(parts, namespace) : WAITING;
};

const pendingWith = (lb: LoadBalancing, namespace: string): AddressTrouble => {
  switch (lb.state) {
    case 'not-served':
      return trouble(
        message('Nothing gives load balancers an address here: the MetalLB operator is not installed.'),
      );
    case 'unreadable':
      return { text: lb.why, needsMetalLb: false };
    case 'cloud':
      return {
        text: message('The load balancers of {{platform}} have not given an address yet.', {
          platform: lb.platform,
        }),
        needsMetalLb: false,
        isWaiting: true,
      };
    case 'metallb':
      return withMetalLb(lb.parts, namespace);
    case 'loading':
      return WAITING;
  }
};

/**
 * Why a LoadBalancer Service has no address; or, when it has one, why nobody may reach it. Undefined when all is well.
 * Sources: MetalLB (allocation, advertisements), Kubernetes cloud controllers.
 */
export const addressTrouble = (service: Service, lb: LoadBalancing): AddressTrouble | undefined => {
  if (addressOf(service) === undefined) return pendingWith(lb, service.metadata.namespace ?? '');
  if (lb.state !== 'metallb') return undefined;
  const silent = unadvertisedPools(lb.parts);
  const isAll = silent.length > 0 && silent.length === lb.parts.pools.length;
  return isAll
    ? trouble(
        message('The address was given, but nothing announces it: {{pools}} has no advertisement.', {
          pools: silent.map(({ metadata }) => metadata.name).join(', '),
        }),
      )
    : undefined;
};
