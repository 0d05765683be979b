import { describe, expect, it } from 'vitest';
import { GIB } from '../../../node-pools/model/quantity';
import { capacity } from './capacity';
import {
  aNode,
  answers,
  aPoolAnswer,
  facts,
  FORBIDDEN,
  inShort,
  LOADING,
  read,
  type Case,
} from './made-for-tests';

const three = read(['a', 'b', 'c'].map((name) => aNode(name)));

describe('room on the nodes (source: specification; scheduler; KubeVirt requests a tenth of a vCPU unless guaranteed)', () => {
  const used = (cpu: number, memoryGi: number) =>
    read(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { cpu, memory: memoryGi * GIB }])));
  const empty = { nodes: three, requested: read({}) };
  const pool = (parts: Parameters<typeof aPoolAnswer>[0]) => ({ pools: [aPoolAnswer(parts)] });
  it.each<Case>([
    ['enough', empty, {}, 'good', /"cpu":11,"memory":43\.8,"freeCpu":48,"freeMemory":192/],
    [
      'memory is used up',
      { ...empty, requested: used(0, 60) },
      {},
      'warn',
      /control plane and the machines do not fit/,
    ],
    ['CPU is used up', { ...empty, requested: used(16, 0) }, {}, 'warn', /do not fit/],
    [
      'one machine too many',
      { ...empty, requested: used(0, 47) },
      pool({ surge: 3, memory: 9 * GIB }),
      'warn',
      /"count":2,"cpu":0\.4,"memory":18\.6/,
    ],
    [
      'the machine an update adds counts',
      { ...empty, requested: used(0, 47) },
      pool({ start: 3, most: 3, surge: 1, memory: 9 * GIB }),
      'warn',
      /"count":1/,
    ],
    ['a machine that no node is large enough for', empty, pool({ memory: 65 * GIB }), 'warn', /"count":3/],
    [
      'a guaranteed machine with more CPU than a node',
      empty,
      pool({ cores: 17, isGuaranteed: true }),
      'warn',
      /find no room/,
    ],
    ['the same without guarantee shares', empty, pool({ cores: 17 }), 'warn', /no CPU of their own/],
    ['no node has the label', empty, pool({ nodeSelector: { gpu: 'true' } }), 'warn', /"count":3/],
    ['it may grow beyond', empty, pool({ start: 1, most: 500 }), 'warn', /grown to their most/],
    [
      'a single replica needs less',
      { ...empty, requested: used(0, 56) },
      { isHighlyAvailable: false, pools: [] },
      'good',
      /"memory":6\.3/,
    ],
    [
      'three replicas there do not',
      { ...empty, requested: used(0, 58) },
      { pools: [] },
      'warn',
      /do not fit/,
    ],
    [
      'machines elsewhere: the control plane is judged here',
      { ...empty, requested: used(0, 60) },
      { isExternal: true },
      'warn',
      /do not fit[^]*another cluster/,
    ],
    [
      'machines elsewhere: the rest is a command',
      empty,
      { isExternal: true, ...pool({ memory: 999 * GIB }) },
      'cannot-check',
      /another cluster/,
    ],
    [
      'nobody could ever run so many',
      empty,
      pool({ start: 2_000_000_000, most: 2_000_000_000 }),
      'warn',
      /find no room/,
    ],
    ['nodes may not be read', { ...empty, nodes: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['pods may not be read', { ...empty, requested: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['pods are being read', { ...empty, requested: LOADING }, {}, 'checking', /Being read/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(capacity(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('leaves nodes out that take no pods', () => {
    const cordoned = read([aNode('a', { spec: { unschedulable: true }, memory: '999Gi' })]);
    expect(capacity(facts({ nodes: cordoned, requested: read({}) }), answers()).verdict).toBe('warn');
  });
});
