import { describe, expect, it } from 'vitest';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import { vmBadges } from './vm-badges';
import { vmStatus } from './vm-status';
import { someVm, someVmi } from './vms-for-tests';

const volume = (
  name: string,
  progress: string,
  phase = 'ImportInProgress',
  namespace = 'demo',
): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name, namespace },
  spec: {},
  status: { phase, progress },
});

const filling = someVm({
  spec: {
    template: {
      spec: {
        domain: { devices: {} },
        volumes: [
          { name: 'root', dataVolume: { name: 'root' } },
          { name: 'data', dataVolume: { name: 'data' } },
        ],
      },
    },
  },
  status: { printableStatus: 'Provisioning' },
});

// Source: KubeVirt's printableStatus, and the specification of this plugin, virtual machines, status.
describe('the status of a virtual machine', () => {
  it.each([
    ['Running', 'success'],
    ['Migrating', 'info'],
    ['Starting', 'info'],
    ['Provisioning', 'info'],
    ['WaitingForVolumeBinding', 'info'],
    ['WaitingForReceiver', 'info'],
    ['Stopping', 'info'],
    ['Terminating', 'info'],
    ['Stopped', 'custom'],
    ['Unknown', 'custom'],
    ['SomethingNew', 'custom'],
    ['ErrorUnschedulable', 'danger'],
    ['ErrorPvcNotFound', 'danger'],
    ['ErrImagePull', 'danger'],
    ['ImagePullBackOff', 'danger'],
    ['CrashLoopBackOff', 'danger'],
    ['DataVolumeError', 'danger'],
    ['ErrSomethingNew', 'danger'],
  ])('%s is %s', (printableStatus, level) => {
    expect(vmStatus(someVm({ status: { printableStatus } }))).toMatchObject({ id: printableStatus, level });
  });

  it('tells of a crash loop when KubeVirt tries again, and not of what has been', () => {
    const startFailure = { retryAfterTimestamp: '2026-11-01T08:00:00Z' };
    const vm = (printableStatus: string) => someVm({ status: { printableStatus, startFailure } });
    expect(vmStatus(vm('CrashLoopBackOff')).retryAt).toBe('2026-11-01T08:00:00Z');
    expect(vmStatus(vm('ErrorUnschedulable')).retryAt).toBeUndefined();
    expect(vmStatus(vm('Running')).retryAt).toBeUndefined();
  });

  it('is unknown before KubeVirt has looked, and Terminating from the moment of its deletion', () => {
    const vm = { ...someVm() };
    delete vm.status;
    expect(vmStatus(vm).id).toBe('Unknown');
    expect(vmStatus(someVm({ metadata: { deletionTimestamp: 'now' } })).id).toBe('Terminating');
  });

  it.each([
    ['PausedByUser', 'custom'],
    ['PausedIOError', 'warning'],
  ])('paused with reason %s is %s', (reason, level) => {
    const vm = someVm({ status: { printableStatus: 'Paused' } });
    expect(vmStatus(vm, someVmi({ conditions: { Paused: ['True', reason] } })).level).toBe(level);
  });

  it('tells how far the volume is that is furthest behind', () => {
    const volumes = [
      volume('root', '42.97%'),
      volume('data', '90.00%'),
      volume('else', '1.00%'),
      volume('root', '2.00%', 'ImportInProgress', 'other'),
    ];
    expect(vmStatus(filling, undefined, volumes)).toMatchObject({
      percent: 42,
      word: { values: { percent: 42 } },
    });
    expect(
      vmStatus(filling, undefined, [volume('root', 'N/A'), volume('data', '100.0%', 'Succeeded')]).percent,
    ).toBe(undefined);
  });

  it('says a failure in the words of KubeVirt', () => {
    const ready = ['False', 'Error', 'no node has enough memory'] as const;
    const vm = someVm({ status: { printableStatus: 'ErrorUnschedulable' } });
    const conditions = [{ type: 'Ready', status: ready[0], reason: ready[1], message: ready[2] }];
    expect(vmStatus({ ...vm, status: { ...vm.status, conditions } }).because).toBe(
      'no node has enough memory',
    );
  });
});

describe('badges', () => {
  const ids = (...given: Parameters<typeof vmBadges>) =>
    vmBadges(...given).map(({ id, level }) => [id, level]);
  const agent = { AgentConnected: 'True' } as const;

  it('are told by conditions, the gravest first', () => {
    const vm = someVm({ conditions: { RestartRequired: 'True', ManualRecoveryRequired: 'True' } });
    const vmi = someVmi({ conditions: { ...agent, MigrationRequired: 'True', SoftwareEmulation: 'False' } });
    expect(ids(vm, vmi)).toEqual([
      ['ManualRecoveryRequired', 'danger'],
      ['RestartRequired', 'warning'],
      ['MigrationRequired', 'warning'],
    ]);
  });

  it('miss the guest agent of what runs only', () => {
    expect(ids(someVm(), someVmi())).toEqual([['no-agent', 'custom']]);
    expect(ids(someVm(), someVmi({ conditions: agent }))).toEqual([]);
    expect(ids(someVm())).toEqual([]);
  });

  it('tell of a pause only while another status stands there', () => {
    const paused = someVmi({ conditions: { ...agent, Paused: 'True' } });
    expect(ids(someVm({ status: { printableStatus: 'Migrating' } }), paused)).toEqual([['paused', 'custom']]);
    expect(ids(someVm({ status: { printableStatus: 'Paused' } }), paused)).toEqual([]);
  });
});
