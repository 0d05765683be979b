import { expect, it } from 'vitest';
import type { KubeObject } from '../../../../kubernetes/types/object';
import { neededRights } from './needed-rights';

const of = (apiVersion: string, kind: string, metadata: KubeObject['metadata']): KubeObject => ({
  apiVersion,
  kind,
  metadata,
});
const asked = (...objects: KubeObject[]): readonly string[] =>
  neededRights(objects).map(({ model, verb, namespace, name, subresource }) =>
    [verb, model.plural, subresource, namespace, name].filter(Boolean).join(' '),
  );

it('asks once for each kind and namespace (specification: objects written)', () => {
  expect(
    asked(
      of('v1', 'Namespace', { name: 'clusters' }),
      of('v1', 'Secret', { name: 'a', namespace: 'clusters' }),
      of('v1', 'Secret', { name: 'b', namespace: 'clusters' }),
      of('hypershift.openshift.io/v1beta1', 'HostedCluster', { name: 'a', namespace: 'clusters' }),
    ),
  ).toEqual(['create namespaces', 'create secrets clusters', 'create hostedclusters clusters']);
});

it('asks for joining the set that an imported cluster is put into (source: open-cluster-management)', () => {
  const managed = (labels: Record<string, string>) =>
    of('cluster.open-cluster-management.io/v1', 'ManagedCluster', { name: 'a', labels });
  expect(asked(managed({ 'cluster.open-cluster-management.io/clusterset': 'production' }))).toEqual([
    'create managedclusters',
    'create managedclustersets join production',
  ]);
  expect(asked(managed({}))).toEqual(['create managedclusters']);
});

it('asks nothing about a namespace that is not typed yet, nor about kinds it does not know', () => {
  expect(
    asked(of('v1', 'Secret', { name: 'a', namespace: '' }), of('example.com/v1', 'Thing', { name: 'a' })),
  ).toEqual([]);
});
