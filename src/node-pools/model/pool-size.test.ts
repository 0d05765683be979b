import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import { poolSize, scaledReplicas } from './pool-size';

const scaled = (name: string, replicas: number): MachineDeployment & MachineSet => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'MachineDeployment',
  metadata: { name },
  spec: { clusterName: 'demo', replicas, selector: {}, template: {} },
});

describe('poolSize', () => {
  it('tells the defaults of the CRD where nothing is written', () => {
    expect(poolSize(aPool({ spec: { platform: { type: 'KubeVirt' } } })).values).toEqual({
      cores: 2,
      memory: '8 GiB',
    });
  });
});

describe('scaledReplicas', () => {
  const inPlace = aPool({ spec: { management: { upgradeType: 'InPlace' } } });
  it.each([
    ['Replace', aPool({}), 3],
    ['InPlace', inPlace, 4],
    ['nothing of its name', aPool({ name: 'other' }), undefined],
  ] as const)('%s', (_what, pool, replicas) => {
    expect(scaledReplicas(pool, [scaled('demo', 3)], [scaled('demo', 4)])).toBe(replicas);
  });
});
