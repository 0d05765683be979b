import { expect, it } from 'vitest';
import { managerOf } from './manager';

it.each([
  ['nobody', {}, undefined],
  [
    'Argo CD by its annotation',
    { annotations: { 'argocd.argoproj.io/tracking-id': 'fleet:hypershift.openshift.io/HostedCluster:a/b' } },
    { tool: 'Argo CD', name: 'fleet' },
  ],
  [
    'Argo CD by its label',
    { labels: { 'argocd.argoproj.io/instance': 'fleet' } },
    { tool: 'Argo CD', name: 'fleet' },
  ],
  ['Flux', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'fleet' } }, { tool: 'Flux', name: 'fleet' }],
  [
    'a subscription',
    { annotations: { 'apps.open-cluster-management.io/hosting-subscription': 'ns/sub' } },
    { tool: 'Advanced Cluster Management', name: 'ns/sub' },
  ],
])('%s', (_who, metadata, manager) => {
  expect(managerOf({ name: 'demo', ...metadata })).toEqual(manager);
});
