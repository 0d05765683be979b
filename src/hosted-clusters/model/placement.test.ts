import { describe, expect, it } from 'vitest';
import type { Node } from '../../kubernetes/types/core';
import { placementOn, tolerationProblem, type TolerationValues } from './placement';

const toleration = (values: Partial<TolerationValues>): TolerationValues => ({
  key: 'dedicated',
  operator: 'Equal',
  value: '',
  effect: '',
  seconds: null,
  ...values,
});

describe('a toleration, as the API server judges it in a pod', () => {
  it.each<[string, Partial<TolerationValues>, string | undefined]>([
    ['key and value', { value: 'cp', effect: 'NoSchedule' }, undefined],
    ['every taint', { key: '', operator: 'Exists' }, undefined],
    ['a time to stay', { effect: 'NoExecute', seconds: 60 }, undefined],
    ['less than no time', { effect: 'NoExecute', seconds: -1 }, undefined],
    ['Equal without a key', { key: '' }, 'key'],
    ['no key', { key: 'a b' }, 'key'],
    ['Exists with a value', { operator: 'Exists', value: 'x' }, 'value'],
    ['no value', { value: '-' }, 'value'],
    ['a time for another effect', { effect: 'NoSchedule', seconds: 60 }, 'seconds'],
    ['a time for all effects', { seconds: 60 }, 'seconds'],
    ['half a second', { effect: 'NoExecute', seconds: 0.5 }, 'seconds'],
  ])('%s', (_what, values, field) => {
    expect(tolerationProblem(toleration(values))?.field).toBe(field);
  });
});

const node = (
  labels: Record<string, string>,
  ...taints: { key: string; value?: string; effect: string }[]
): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'n', labels },
  spec: { taints },
});

describe('nodes for a control plane', () => {
  const nodes = [
    node({ rack: 'a' }),
    node({ rack: 'a' }, { key: 'dedicated', value: 'cp', effect: 'NoSchedule' }),
    node({ rack: 'a' }, { key: 'soft', effect: 'PreferNoSchedule' }),
    node(
      { rack: 'b' },
      { key: 'hypershift.openshift.io/control-plane', value: 'true', effect: 'NoSchedule' },
    ),
    node({ rack: 'b' }, { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }),
  ];
  const rack = (value: string) => [{ key: 'rack', value }];

  it('have the labels, and taints that are tolerated', () => {
    expect(placementOn(nodes, rack('a'), [])).toEqual({
      labelled: 3,
      usable: 2,
      taint: 'dedicated=cp:NoSchedule',
    });
    expect(placementOn(nodes, rack('a'), [toleration({ value: 'cp' })])).toEqual({ labelled: 3, usable: 3 });
    expect(placementOn(nodes, rack('a'), [toleration({ value: 'other' })]).usable).toBe(2);
    expect(placementOn(nodes, rack('a'), [toleration({ value: 'cp', effect: 'NoExecute' })]).usable).toBe(2);
    expect(placementOn(nodes, rack('a'), [toleration({ key: '', operator: 'Exists' })]).usable).toBe(3);
    expect(placementOn(nodes, rack('c'), [])).toEqual({ labelled: 0, usable: 0 });
  });

  it('may carry the taints of the operator, and no row begun counts', () => {
    expect(placementOn(nodes, rack('b'), [])).toMatchObject({ labelled: 2, usable: 1 });
    expect(placementOn(nodes, [{ key: '', value: '' }], []).labelled).toBe(5);
  });
});
