import { message, type Message } from '../../../i18n/message';
import type { IPAddressPool } from '../../../kubernetes/types/generated/ip-address-pool';
import { applyCommand } from '../apply-command';
import {
  freeAddresses,
  metalLbObjects,
  POOL_NAME,
  serves,
  unadvertisedPools,
  type MetalLbParts,
} from '../metallb';
import { INSTALL_METALLB_COMMAND } from '../metallb-install';
import { loadBalancingCloud } from '../metallb-platform';
import type { PreflightAnswers } from './answers';
import type { Facts } from './facts';
import { unread, valueOf, type Reading } from './reading';
import { row, type Evidence, type Finding, type Fix, type Row } from './row';

const evidenceOf = (pools: readonly IPAddressPool[]): readonly Evidence[] =>
  pools.map((pool) => {
    const free = freeAddresses(pool);
    return {
      kind: 'IPAddressPool',
      namespace: pool.metadata.namespace ?? '',
      name: pool.metadata.name,
      field: 'status.available*',
      value: free === undefined ? message('not counted') : message('{{count}} free', { count: free }),
    };
  });

const NOTHING: MetalLbParts = { instances: [], pools: [], advertisements: [] };

/** MetalLB, a pool and its advertisement (specification: actions, MetalLB). */
const SET_UP: Fix = {
  kind: 'command',
  title: message('Set up MetalLB'),
  command: applyCommand(
    metalLbObjects(NOTHING, { pool: { name: POOL_NAME, ranges: ['FIRST_ADDRESS-LAST_ADDRESS'] } }),
  ),
};

const INSTALL: Fix = {
  kind: 'command',
  title: message('Install the operator'),
  command: INSTALL_METALLB_COMMAND,
};

const lacks = (finding: Message, evidence: readonly Evidence[] = []): Finding => ({
  verdict: 'block',
  message: finding,
  evidence,
  fixes: [{ kind: 'set-up-metallb' }, SET_UP],
});

/** The advertisements of both kinds. Clusters without BGP may lack that kind: it then announces nothing. */
const advertised = ({
  l2Advertisements,
  bgpAdvertisements,
}: Facts): Reading<MetalLbParts['advertisements']> => {
  const found = [...(valueOf(l2Advertisements) ?? []), ...(valueOf(bgpAdvertisements) ?? [])];
  for (const reading of [l2Advertisements, bgpAdvertisements]) {
    if (reading.state === 'loading') return reading;
    if (reading.state === 'unreadable' && found.length === 0) return reading;
  }
  return { state: 'read', value: found };
};

/** The pools that give addresses to whoever asks, or to some namespaces only, and are announced. */
const usable = (parts: MetalLbParts) => {
  const silent = unadvertisedPools(parts);
  const pools = parts.pools.filter((pool) => pool.spec.autoAssign !== false && !silent.includes(pool));
  const open = pools.filter((pool) => serves(pool, ''));
  return { open, reserved: pools.filter((pool) => !open.includes(pool)) };
};

const names = (pools: readonly IPAddressPool[]): string =>
  pools.map(({ metadata }) => metadata.name).join(', ');

const addresses = (parts: MetalLbParts, needed: number): Finding => {
  const evidence = evidenceOf(parts.pools);
  if (parts.pools.length === 0) {
    return lacks(message('MetalLB has no IPAddressPool, so it has no addresses to give.'));
  }
  const { open, reserved } = usable(parts);
  if (open.length === 0 && reserved.length === 0) {
    return lacks(
      message(
        'No IPAddressPool is announced and assigned by itself. An address pool needs an L2Advertisement or a BGPAdvertisement.',
      ),
      evidence,
    );
  }
  const counted = open.map(freeAddresses).filter((free) => free !== undefined);
  const free = counted.reduce((all, one) => all + one, 0);
  if (free === 0 && reserved.length > 0) {
    return {
      verdict: 'cannot-check',
      message: message(
        'The addresses of MetalLB are reserved for some namespaces: {{pools}}. The namespace of the control plane must be among them.',
        { pools: names(reserved) },
      ),
      evidence,
    };
  }
  if (counted.length === 0) {
    return {
      verdict: 'cannot-check',
      message: message('MetalLB does not say how many addresses of its pools are free.'),
      evidence,
    };
  }
  if (free === 0) {
    return lacks(message('All addresses of MetalLB are taken. Add a range to an IPAddressPool.'), evidence);
  }
  return free < needed
    ? {
        verdict: 'warn',
        message: message(
          '{{free}} address of MetalLB is free, and {{needed}} are needed: one for the API server, one for the applications below your own domain.',
          { free, needed },
        ),
        evidence,
        fixes: [{ kind: 'set-up-metallb' }],
      }
    : { verdict: 'good', message: message('{{count}} addresses are free', { count: free }), evidence };
};

const metalLB = (facts: Facts, needed: number): Finding => {
  const { metalLBs, addressPools } = facts;
  if (metalLBs.state === 'not-served') {
    return {
      verdict: 'block',
      message: message(
        'MetalLB is not installed, so nothing gives Services of type LoadBalancer an address.',
      ),
      evidence: [{ kind: 'MetalLB', field: '', value: message('not served') }],
      fixes: [INSTALL, SET_UP],
    };
  }
  if (metalLBs.state !== 'read') return unread(metalLBs, message('Being read'));
  if (metalLBs.value.length === 0) {
    return lacks(message('The MetalLB operator is installed, but MetalLB itself was never set up.'), [
      { kind: 'MetalLB', field: '', value: message('does not exist') },
    ]);
  }
  if (addressPools.state !== 'read') return unread(addressPools, message('Being read'));
  const advertisements = advertised(facts);
  if (advertisements.state !== 'read') return unread(advertisements, message('Being read'));
  return addresses(
    { instances: metalLBs.value, pools: addressPools.value, advertisements: advertisements.value },
    needed,
  );
};

/** Without one, only the applications are out of reach, and only until it is there. */
const asWarning = (finding: Finding): Finding =>
  finding.verdict === 'block' ? { ...finding, verdict: 'warn' } : finding;

const byNodePort: Fix = {
  kind: 'field',
  title: message('Publish the API server by node port'),
  field: 'networking.publishing',
};

const finding = (facts: Facts, { isApiLoadBalanced, hasOwnDomain }: PreflightAnswers): Finding => {
  const cloud = loadBalancingCloud(valueOf(facts.infrastructure));
  if (cloud !== undefined) {
    return {
      verdict: 'good',
      message: message('By the cloud: {{cloud}}', { cloud }),
      evidence: [
        { kind: 'Infrastructure', name: 'cluster', field: 'status.platformStatus.type', value: cloud },
      ],
    };
  }
  if (!isApiLoadBalanced && !hasOwnDomain) {
    return { verdict: 'good', message: message('Not needed as services are published') };
  }
  const found = metalLB(facts, Number(isApiLoadBalanced) + Number(hasOwnDomain));
  if (!isApiLoadBalanced) return asWarning(found);
  return found.verdict === 'block' ? { ...found, fixes: [...(found.fixes ?? []), byNodePort] } : found;
};

/** Services of type LoadBalancer get an address: that of the API server, and later that of an own domain. */
export const loadBalancer = (facts: Facts, answers: PreflightAnswers): Row =>
  row('load-balancer', message('Addresses for load balancers'), [finding(facts, answers)]);
