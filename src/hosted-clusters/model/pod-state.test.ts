import { describe, expect, it } from 'vitest';
import type { Pod } from '../../kubernetes/types/core';
import { podState } from './pod-state';

const pod = (status: Pod['status']): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'etcd-0' },
  ...(status ? { status } : {}),
});
const container = { name: 'etcd', image: 'etcd', imageID: '', ready: false, restartCount: 0 };

describe('podState', () => {
  it.each([
    ['nothing known', undefined, 'Pending', false],
    ['ready', { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] }, 'Running', true],
    ['ended well', { phase: 'Succeeded' }, 'Succeeded', true],
    [
      'waits for an image',
      {
        phase: 'Pending',
        containerStatuses: [{ ...container, state: { waiting: { reason: 'ImagePullBackOff' } } }],
      },
      'ImagePullBackOff',
      false,
    ],
    [
      'waits behind its init container',
      {
        phase: 'Pending',
        containerStatuses: [{ ...container, state: { waiting: { reason: 'PodInitializing' } } }],
      },
      'Pending',
      false,
    ],
    [
      'finds no node',
      {
        phase: 'Pending',
        conditions: [
          { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'unbound claims' },
        ],
      },
      'Unschedulable',
      false,
    ],
  ] as const)('%s', (_what, status, state, isReady) => {
    expect(podState(pod(status as Pod['status']))).toMatchObject({ state, isReady });
  });
});
