import { describe, expect, it } from 'vitest';
import type { Service } from '../../kubernetes/types/core';
import { ingressProgress, operatorsWords, type IngressFacts } from './ingress-progress';
import { aCluster, completed, partial } from './made-for-tests';

const waiting = aCluster({ kubevirt: {}, history: [partial] });
const done = aCluster({ kubevirt: {}, history: [completed] });
const service = (ip?: string): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'demo-apps' },
  ...(ip ? { status: { loadBalancer: { ingress: [{ ip }] } } } : {}),
});
const states = (facts: Partial<IngressFacts>): string =>
  Object.values(
    ingressProgress({ cluster: waiting, joined: 2, service: 'none', trouble: undefined, ...facts }),
  ).join(' ');

describe('the way to the applications: nodes, service, address, record, completed', () => {
  it.each<[string, Partial<IngressFacts>, string]>([
    ['no node yet', { joined: 0 }, 'running waiting waiting waiting waiting'],
    ['nodes', {}, 'done yours waiting waiting waiting'],
    ['a Service', { service: service() }, 'done done running waiting waiting'],
    [
      'a Service that gets no address',
      { service: service(), trouble: { text: { key: 'no pool' }, needsMetalLb: true } },
      'done done problem waiting waiting',
    ],
    [
      'a Service that waits for one',
      { service: service(), trouble: { text: { key: 'waiting' }, needsMetalLb: false, isWaiting: true } },
      'done done running waiting waiting',
    ],
    ['an address', { service: service('192.168.20.110') }, 'done done done yours running'],
    ['completed', { cluster: done, service: service('192.168.20.110') }, 'done done done done done'],
    ['completed by other means', { cluster: done }, 'done done done done done'],
    ['on another cluster', { service: 'unseen' }, 'done yours yours yours waiting'],
    [
      'on another cluster, no node yet',
      { service: 'unseen', joined: 0 },
      'running waiting waiting waiting waiting',
    ],
    [
      'completed, but its address is announced no more',
      {
        cluster: done,
        service: service('192.168.20.110'),
        trouble: { text: { key: 'nothing announces it' }, needsMetalLb: true },
      },
      'done done problem done done',
    ],
  ])('%s', (_what, facts, expected) => expect(states(facts)).toBe(expected));
});

describe('what the operators say', () => {
  const words = (conditions: Parameters<typeof aCluster>[0]['conditions'], history = [partial]) =>
    operatorsWords(aCluster({ ...(conditions ? { conditions } : {}), history }));
  it.each([
    [
      { ClusterVersionFailing: ['True', 'X', 'console is not available'] as const },
      'console is not available',
    ],
    [
      {
        ClusterVersionFailing: 'False' as const,
        ClusterVersionProgressing: ['True', 'X', 'waiting on ingress'] as const,
      },
      'waiting on ingress',
    ],
    [{ ClusterVersionProgressing: ['False', 'X', 'all well'] as const }, undefined],
    [{}, undefined],
  ])('%j', (conditions, expected) => expect(words(conditions)).toBe(expected));

  it('is nothing once the installation has completed', () => {
    expect(words({ ClusterVersionFailing: ['True', 'X', 'old'] }, [completed])).toBeUndefined();
  });
});
