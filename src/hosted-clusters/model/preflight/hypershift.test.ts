import { describe, expect, it } from 'vitest';
import type { ConfigMap } from '../../../kubernetes/types/core';
import type { ManagedClusterAddOn } from '../../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../../kubernetes/types/generated/multi-cluster-engine';
import type { Facts } from './facts';
import { hypershift } from './hypershift';
import {
  an,
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

  it('says where to look at an add-on that is on and ill', () => {
    const ill = { ...good, addOns: read([addOn('False')]) };
    expect(commandsOf(hypershift(facts(ill)))).toEqual([
      'oc get managedclusteraddon hypershift-addon -A -o yaml',
    ]);
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
