import { expect, it } from 'vitest';
import type { ControlPlaneComponent } from '../../kubernetes/types/generated/control-plane-component';
import { componentState } from './components';

type Told = readonly [type: string, status: 'True' | 'False' | 'Unknown', message: string];
const component = (...told: readonly Told[]): ControlPlaneComponent => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'ControlPlaneComponent',
  metadata: { name: 'etcd' },
  spec: {},
  status: {
    conditions: told.map(([type, status, message]) => ({
      type,
      status,
      message,
      reason: 'Told',
      lastTransitionTime: '2026-11-01T08:00:00Z',
    })),
  },
});

it.each<[string, ControlPlaneComponent, boolean, string]>([
  ['is silent', component(), false, ''],
  ['is not available', component(['Available', 'False', '0 of 3 pods']), false, '0 of 3 pods'],
  [
    'rolls out',
    component(['Available', 'True', ''], ['RolloutComplete', 'False', 'waiting for etcd-2']),
    false,
    'waiting for etcd-2',
  ],
  ['is there', component(['Available', 'True', ''], ['RolloutComplete', 'True', 'done']), true, ''],
])('a component that %s', (_what, object, isReady, words) => {
  expect(componentState(object)).toEqual({ name: 'etcd', isReady, words });
});
