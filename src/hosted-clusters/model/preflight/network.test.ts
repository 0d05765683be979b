import { describe, expect, it } from 'vitest';
import type { Network } from '../../../kubernetes/types/generated/network';
import { an, answers, facts, FORBIDDEN, inShort, NOT_SERVED, read, type Case } from './made-for-tests';
import { isMtuSmall, network } from './network';

const config = (networkType?: string, clusterNetworkMTU?: number): Network =>
  an<Network>(
    'Network',
    { name: 'cluster' },
    {
      spec: {},
      status: {
        ...(networkType && { networkType }),
        ...(clusterNetworkMTU !== undefined && { clusterNetworkMTU }),
      },
    },
  );

describe('network (source: Network.config status; operator, ValidKubeVirtInfraNetworkMTU)', () => {
  it.each<Case>([
    ['good', { network: read(config('OVNKubernetes', 8900)) }, {}, 'good', /8900/],
    ['a small MTU', { network: read(config('OVNKubernetes', 8899)) }, {}, 'warn', /multiqueue/],
    ['another network', { network: read(config('OpenShiftSDN', 8900)) }, {}, 'block', /OpenShiftSDN/],
    [
      'another network and a small MTU',
      { network: read(config('Calico', 1400)) },
      {},
      'block',
      /Calico.*\n.*1400/,
    ],
    ['no MTU', { network: read(config('OVNKubernetes')) }, {}, 'cannot-check', /MTU/],
    ['no type', { network: read(config()) }, {}, 'cannot-check', /which network/],
    ['may not be read', { network: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['no OpenShift', { network: NOT_SERVED }, {}, 'cannot-check', /Not served/],
    [
      'on another cluster',
      { network: read(config('Calico', 1400)) },
      { isExternal: true },
      'cannot-check',
      /another cluster/,
    ],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(network(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('knows when multiqueue would do harm', () => {
    expect(isMtuSmall({ network: read(config('OVNKubernetes', 1400)) })).toBe(true);
    expect(isMtuSmall({ network: read(config('OVNKubernetes', 9000)) })).toBe(false);
    expect(isMtuSmall({ network: FORBIDDEN })).toBe(false);
  });
});
