import { describe, expect, it } from 'vitest';
import type { ConfigMap } from '../../../kubernetes/types/core';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import type { Infrastructure } from '../../../kubernetes/types/generated/infrastructure';
import type { KubeVirt } from '../../../kubernetes/types/generated/kube-virt';
import type { ManagedCluster } from '../../../kubernetes/types/generated/managed-cluster';
import type { ManagedClusterAddOn } from '../../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../../kubernetes/types/generated/multi-cluster-engine';
import type { Facts } from './facts';
import { hypershift } from './hypershift';
import { localCluster } from './local-cluster';
import {
  an,
  answers,
  commandsOf,
  condition,
  facts,
  FORBIDDEN,
  inShort,
  LOADING,
  MISSING,
  NOT_SERVED,
  read,
} from './made-for-tests';
import { platform } from './platform';
import { virtualization } from './virtualization';

type Case = readonly [when: string, now: Partial<Facts>, verdict: string, said: RegExp];

const engine = (components?: { name: string; enabled: boolean }[]): MultiClusterEngine =>
  an<MultiClusterEngine>(
    'MultiClusterEngine',
    { name: 'engine' },
    { spec: components ? { overrides: { components } } : {} },
  );
const addOn = (status: 'True' | 'False'): ManagedClusterAddOn =>
  an<ManagedClusterAddOn>(
    'ManagedClusterAddOn',
    { name: 'hypershift-addon' },
    { spec: {}, status: { conditions: [condition('Available', status)] } },
  );
const supported = (text: string): ConfigMap =>
  an<ConfigMap>(
    'ConfigMap',
    { name: 'supported-versions', namespace: 'hypershift' },
    { data: { 'supported-versions': text } },
  );

describe('hosted control planes (source: API discovery, ConfigMap hypershift/supported-versions, MultiClusterEngine)', () => {
  const good = {
    hostedClusters: read([]),
    supportedVersions: read(supported('{"versions":["4.22","4.21"]}')),
    engines: read([engine([{ name: 'hypershift', enabled: true }])]),
    addOns: read([addOn('True')]),
  };
  it.each<Case>([
    ['all is there', good, 'good', /4\.22, 4\.21/],
    ['no engine, as without ACM', { ...good, engines: NOT_SERVED, addOns: NOT_SERVED }, 'good', /served/],
    [
      'clusters of others may not be listed: the API is there',
      { ...good, hostedClusters: FORBIDDEN },
      'good',
      /served/,
    ],
    ['the API is not there', { ...good, hostedClusters: NOT_SERVED }, 'block', /HyperShift is not installed/],
    [
      'the component is off',
      { ...good, engines: read([engine([{ name: 'hypershift', enabled: false }])]) },
      'block',
      /is off/,
    ],
    ['the add-on is ill', { ...good, addOns: read([addOn('False')]) }, 'block', /not available/],
    [
      'the operator does not run',
      { ...good, supportedVersions: MISSING },
      'block',
      /operator is not running/,
    ],
    [
      'the ConfigMap may not be read',
      { ...good, supportedVersions: FORBIDDEN },
      'cannot-check',
      /may not list/,
    ],
    [
      'the ConfigMap holds nonsense',
      { ...good, supportedVersions: read(supported('soon')) },
      'cannot-check',
      /not be understood/,
    ],
    ['it is still being read', { ...good, hostedClusters: LOADING }, 'checking', /Being read/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(hypershift(facts(now)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('turns on one component and leaves the list of the others alone', () => {
    const commands = (components?: { name: string; enabled: boolean }[]) =>
      commandsOf(
        hypershift(facts({ ...good, hostedClusters: NOT_SERVED, engines: read([engine(components)]) })),
      );
    expect(
      commands([
        { name: 'console', enabled: true },
        { name: 'hypershift', enabled: false },
      ]),
    ).toEqual([
      `oc patch multiclusterengine engine --type=json -p '[{"op":"test","path":"/spec/overrides/components/1/name","value":"hypershift"},{"op":"replace","path":"/spec/overrides/components/1/enabled","value":true}]'`,
    ]);
    expect(commands([{ name: 'console', enabled: true }])).toEqual([
      `oc patch multiclusterengine engine --type=json -p '[{"op":"add","path":"/spec/overrides/components/-","value":{"name":"hypershift","enabled":true}}]'`,
    ]);
    expect(commands()).toEqual([
      `oc patch multiclusterengine engine --type=merge -p '{"spec":{"overrides":{"components":[{"name":"hypershift","enabled":true}]}}}'`,
    ]);
  });
});

const kubeVirt = (version?: string): KubeVirt =>
  an<KubeVirt>(
    'KubeVirt',
    { name: 'kubevirt', namespace: 'openshift-cnv' },
    { spec: {}, status: version === undefined ? {} : { observedKubeVirtVersion: version } },
  );
const hyperConverged = (status?: 'True' | 'False'): HyperConverged =>
  an<HyperConverged>(
    'HyperConverged',
    { name: 'hco', namespace: 'openshift-cnv' },
    { spec: {}, status: status ? { conditions: [condition('Available', status)] } : {} },
  );

describe('OpenShift Virtualization (source: HyperShift operator: KubeVirt ≥ 1.0.0, Kubernetes ≥ 1.27)', () => {
  const good = {
    kubeVirts: read([kubeVirt('v1.8.1')]),
    hyperConvergeds: read([hyperConverged('True')]),
    kubernetes: read('1.35'),
  };
  it.each<Case>([
    ['all is there', good, 'good', /KubeVirt \{\{version\}\}.*v1\.8\.1/],
    [
      'the oldest that will do',
      { ...good, kubeVirts: read([kubeVirt('v1.0.0')]), kubernetes: read('1.27') },
      'good',
      /1\.27/,
    ],
    ['KubeVirt is too old', { ...good, kubeVirts: read([kubeVirt('v0.59.2')]) }, 'block', /v0\.59\.2/],
    ['Kubernetes is too old', { ...good, kubernetes: read('1.26') }, 'block', /1\.26/],
    ['KubeVirt is not served', { ...good, kubeVirts: NOT_SERVED }, 'block', /not installed/],
    ['there is no KubeVirt', { ...good, kubeVirts: read([]) }, 'block', /not installed/],
    [
      'KubeVirt is being rolled out',
      { ...good, kubeVirts: read([kubeVirt()]) },
      'block',
      /not been rolled out/,
    ],
    ['HyperConverged is not served', { ...good, hyperConvergeds: NOT_SERVED }, 'block', /not installed/],
    [
      'HyperConverged is not available',
      { ...good, hyperConvergeds: read([hyperConverged('False')]) },
      'block',
      /not available/,
    ],
    [
      'HyperConverged says nothing yet',
      { ...good, hyperConvergeds: read([hyperConverged()]) },
      'block',
      /not available/,
    ],
    [
      'HyperConverged may not be read',
      { ...good, hyperConvergeds: FORBIDDEN },
      'cannot-check',
      /may not list/,
    ],
    ['the version may not be read', { ...good, kubernetes: FORBIDDEN }, 'cannot-check', /may not list/],
    ['the version is nonsense', { ...good, kubernetes: read('dev') }, 'cannot-check', /not be understood/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(virtualization(facts(now), answers()));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('shows commands for another cluster, and judges nothing of this one', () => {
    const row = virtualization(facts({ ...good, kubeVirts: read([]) }), answers({ isExternal: true }));
    expect(row.verdict).toBe('cannot-check');
    expect(commandsOf(row).join()).toContain('oc --kubeconfig INFRA_KUBECONFIG get hyperconverged -A');
  });
});

const version = (...history: [state: string, version: string][]): ClusterVersion =>
  an<ClusterVersion>(
    'ClusterVersion',
    { name: 'version' },
    {
      spec: { clusterID: 'x' },
      status: {
        availableUpdates: null,
        desired: { image: '', version: '' },
        observedGeneration: 1,
        versionHash: '',
        history: history.map(([state, text]) => ({
          state,
          version: text,
          image: '',
          startedTime: '',
          completionTime: null,
          verified: true,
        })),
      },
    },
  );
const infrastructure = (type?: 'BareMetal' | 'None' | 'AWS' | 'VSphere'): Infrastructure =>
  an<Infrastructure>(
    'Infrastructure',
    { name: 'cluster' },
    { spec: {}, status: type ? { platformStatus: { type } } : {} },
  );

describe('this cluster (source: ClusterVersion history ≥ 4.14, Infrastructure platform)', () => {
  const good = {
    clusterVersion: read(version(['Completed', '4.22.1'])),
    infrastructure: read(infrastructure('BareMetal')),
  };
  it.each<Case>([
    ['bare metal', good, 'good', /4\.22\.1/],
    ['no platform at all', { ...good, infrastructure: read(infrastructure('None')) }, 'good', /None/],
    [
      'the oldest that will do',
      { ...good, clusterVersion: read(version(['Completed', '4.14.0'])) },
      'good',
      /4\.14\.0/,
    ],
    [
      'five is newer than four',
      { ...good, clusterVersion: read(version(['Completed', '5.0.1'])) },
      'good',
      /5\.0\.1/,
    ],
    ['too old', { ...good, clusterVersion: read(version(['Completed', '4.13.40'])) }, 'block', /4\.13\.40/],
    [
      'an update that has not come does not count',
      { ...good, clusterVersion: read(version(['Partial', '4.14.1'], ['Completed', '4.13.40'])) },
      'block',
      /4\.13\.40/,
    ],
    [
      'no release completed',
      { ...good, clusterVersion: read(version(['Partial', '4.22.1'])) },
      'cannot-check',
      /no completed release/,
    ],
    ['a cloud', { ...good, infrastructure: read(infrastructure('AWS')) }, 'warn', /AWS/],
    [
      'a platform that is not said',
      { ...good, infrastructure: read(infrastructure()) },
      'cannot-check',
      /platform/,
    ],
    [
      'may not be read',
      { clusterVersion: FORBIDDEN, infrastructure: FORBIDDEN },
      'cannot-check',
      /may not list/,
    ],
    [
      'no OpenShift',
      { clusterVersion: NOT_SERVED, infrastructure: NOT_SERVED },
      'cannot-check',
      /Not served/,
    ],
    ['not there', { ...good, clusterVersion: MISSING }, 'cannot-check', /no ClusterVersion/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(platform(facts(now)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});

const managed = (status?: 'True' | 'False'): ManagedCluster =>
  an<ManagedCluster>(
    'ManagedCluster',
    { name: 'local-cluster', labels: { 'local-cluster': 'true' } },
    {
      spec: {},
      status: status ? { conditions: [condition('ManagedClusterConditionAvailable', status)] } : {},
    },
  );

describe('import (source: ManagedCluster with the label local-cluster=true)', () => {
  it.each<Case>([
    ['available', { localClusters: read([managed('True')]) }, 'good', /is available/],
    ['no fleet manager', { localClusters: NOT_SERVED }, 'information', /No fleet manager/],
    ['no local cluster', { localClusters: read([]) }, 'warn', /No ManagedCluster/],
    ['not available', { localClusters: read([managed('False')]) }, 'warn', /not available/],
    ['says nothing yet', { localClusters: read([managed()]) }, 'warn', /not available/],
    ['may not be read', { localClusters: FORBIDDEN }, 'cannot-check', /may not list/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(localCluster(facts(now)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});
