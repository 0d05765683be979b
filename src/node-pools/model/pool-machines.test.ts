import { describe, expect, it } from 'vitest';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { poolMachines } from './pool-machines';

const machine = (name: string, node?: string): Machine => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'Machine',
  metadata: { name: `m-${name}`, annotations: { 'hypershift.openshift.io/nodePool': 'clusters/demo-extra' } },
  spec: { clusterName: 'demo', bootstrap: {}, infrastructureRef: { name } },
  status: { phase: node ? 'Running' : 'Provisioning', ...(node ? { nodeRef: { name: node } } : {}) },
});
const vm = (
  name: string,
  labels: Record<string, string> = { 'hypershift.openshift.io/nodepool-name': 'demo' },
): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, labels },
  spec: { template: {} },
  status: { printableStatus: 'Provisioning' },
});
const volume = (name: string, progress: string): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name },
  spec: {},
  status: { phase: 'ImportInProgress', progress },
});

describe('poolMachines', () => {
  it('joins Machine, virtual machine and root disk', () => {
    expect(poolMachines([machine('a', 'node-a')], [vm('a')], [volume('a-rhcos', '45.50%')])).toEqual([
      {
        name: 'a',
        pool: 'demo-extra',
        phase: 'Running',
        vmStatus: 'Provisioning',
        node: 'node-a',
        disk: { phase: 'ImportInProgress', percent: 45.5 },
      },
    ]);
  });
  it('shows what one side knows when the other may not be read', () => {
    expect(poolMachines([machine('a')], [], [])).toEqual([
      { name: 'a', pool: 'demo-extra', phase: 'Provisioning' },
    ]);
    expect(poolMachines([], [vm('b')], [])).toEqual([{ name: 'b', pool: 'demo', vmStatus: 'Provisioning' }]);
  });
  it('takes N/A for an unknown progress, and no foreign machine for ours', () => {
    expect(poolMachines([], [vm('b'), vm('someone', {})], [volume('b-rhcos', 'N/A')])).toEqual([
      { name: 'b', pool: 'demo', vmStatus: 'Provisioning', disk: { phase: 'ImportInProgress' } },
    ]);
  });
});
