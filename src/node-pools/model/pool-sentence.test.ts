import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { aMachine, SINCE } from './made-for-tests';
import { nodeMachines } from './node-machine';
import { poolSentence } from './pool-sentence';
import { rolloutOf } from './rollout';
import { poolNodes, poolStatus } from './status';

const minutes = (count: number) => Date.parse(SINCE) + count * 60_000;

const sentence = (pool: NodePool, machines: readonly Machine[], now = minutes(1)) => {
  const none = { virtualMachines: [], instances: [], volumes: [], kubevirtMachines: [] };
  const read = nodeMachines(pool, { machines, ...none }, now);
  const nodes = poolNodes(pool);
  const status = poolStatus(pool, nodes, now);
  const rollout = rolloutOf(pool, read, { deployment: undefined, sets: [] }, now);
  return poolSentence({ status, nodes, machines: read, rollout });
};

const ready = { Ready: 'True' } as const;
const draining = aMachine({
  deleted: SINCE,
  conditions: { DrainingSucceeded: 'False' },
  status: { deletion: { nodeDrainStartTime: SINCE } },
});
const said = (parts: ReturnType<typeof sentence>) => parts?.text.map(({ key }) => key).join(' · ');

describe('what is going on with a pool (source: specification of this plugin, node pools, progress)', () => {
  it('says nothing of a pool that is fine, or empty by choice', () => {
    expect(sentence(aPool({ version: '4.21.3', conditions: ready }), [aMachine()])).toBeUndefined();
    expect(sentence(aPool({ version: '4.21.3', spec: { replicas: 0 }, current: 0 }), [])).toBeUndefined();
  });

  it('counts the machines that are left of one that goes, with what holds them', () => {
    const found = sentence(aPool({ deletionTimestamp: SINCE }), [draining, aMachine({ name: 'demo-y' })]);
    expect(found?.text.at(-1)).toMatchObject({ values: { count: 2 } });
    expect(found?.next?.[0]?.key).toMatch(/is being drained/);
  });

  it('tells a drain that hangs though every node wished for is there', () => {
    const pool = aPool({ version: '4.21.3', conditions: ready });
    expect(said(sentence(pool, [aMachine({ name: 'demo-y' }), draining]))).toMatch(/is being drained/);
    expect(sentence(pool, [draining])?.level).toBe('info');
    expect(sentence(pool, [draining], minutes(16))?.level).toBe('warning');
  });

  it('tells how far a change of size is', () => {
    const pool = aPool({ version: '4.21.3', spec: { replicas: 4 }, conditions: ready });
    expect(sentence(pool, [])?.text[0]?.values).toEqual({ current: 2, desired: 4 });
  });

  it("shows the operator's words where it refuses", () => {
    const conditions = { ValidReleaseImage: ['False', 'InvalidImage', 'no such image'] } as const;
    expect(sentence(aPool({ version: '4.21.3', conditions }), [])).toMatchObject({
      level: 'danger',
      detail: 'no such image',
    });
  });
});
