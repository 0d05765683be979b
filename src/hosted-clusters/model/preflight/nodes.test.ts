import { describe, expect, it } from 'vitest';
import { aNode, answers, facts, FORBIDDEN, inShort, read, type Case } from './made-for-tests';
import { nodes } from './nodes';

const three = read(['a', 'b', 'c'].map((name) => aNode(name)));

describe('nodes (source: specification: 3 schedulable for a highly available control plane)', () => {
  const tainted = { taints: [{ key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' as const }] };
  it.each<Case>([
    ['three', { nodes: three }, {}, 'good', /"count":3/],
    ['two', { nodes: read([aNode('a'), aNode('b')]) }, {}, 'warn', /"count":2/],
    [
      'one for a single replica',
      { nodes: read([aNode('a')]) },
      { isHighlyAvailable: false },
      'good',
      /"count":1/,
    ],
    ['none for a single replica', { nodes: read([]) }, { isHighlyAvailable: false }, 'warn', /No node/],
    [
      'one is cordoned',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { spec: { unschedulable: true } })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'one is tainted',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { spec: tainted })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'one is not ready',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { isReady: false })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'a taint that lags behind Ready',
      {
        nodes: read([
          aNode('a', { spec: { taints: [{ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }] } }),
        ]),
      },
      { isHighlyAvailable: false },
      'good',
      /"count":1/,
    ],
    ['may not be read', { nodes: FORBIDDEN }, {}, 'cannot-check', /may not list/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(nodes(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});
