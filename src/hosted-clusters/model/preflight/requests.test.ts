import { describe, expect, it } from 'vitest';
import type { Pod } from '../../../kubernetes/types/core';
import { GIB } from '../../../node-pools/model/quantity';
import { an } from './made-for-tests';
import { requestsByNode } from './requests';

describe('what pods request (source: scheduler, PodRequests)', () => {
  const resources = (cpu: string, memory: string) => ({ requests: { cpu, memory } });
  const pod = (spec: Partial<NonNullable<Pod['spec']>>, phase = 'Running'): Pod =>
    an<Pod>('Pod', { name: 'pod' }, { spec: { nodeName: 'a', containers: [], ...spec }, status: { phase } });
  const one = { name: 'one', resources: resources('500m', '1Gi') };
  it.each<[string, Pod, { cpu: number; memory: number } | undefined]>([
    [
      'containers together',
      pod({ containers: [one, { name: 'two', resources: resources('1', '512Mi') }] }),
      { cpu: 1.5, memory: 1.5 * GIB },
    ],
    [
      'a greedier init container',
      pod({ containers: [one], initContainers: [{ name: 'init', resources: resources('2', '512Mi') }] }),
      { cpu: 2, memory: GIB },
    ],
    [
      'a sidecar',
      pod({
        containers: [one],
        initContainers: [
          { name: 'side', resources: resources('500m', '1Gi'), ...{ restartPolicy: 'Always' } },
        ],
      }),
      { cpu: 1, memory: 2 * GIB },
    ],
    ['overhead', pod({ containers: [one], overhead: { memory: '1Gi' } }), { cpu: 0.5, memory: 2 * GIB }],
    ['nothing said', pod({ containers: [{ name: 'none' }] }), { cpu: 0, memory: 0 }],
    ['one that ended', pod({ containers: [one] }, 'Succeeded'), undefined],
    ['one without a node', pod({ containers: [one], nodeName: '' }, 'Pending'), undefined],
  ])('%s', (_what, made, room) => {
    expect(requestsByNode([made])).toEqual(room ? { a: room } : {});
  });

  it('adds up by node', () => {
    expect(requestsByNode([pod({ containers: [one] }), pod({ containers: [one] })])).toEqual({
      a: { cpu: 1, memory: 2 * GIB },
    });
  });
});
