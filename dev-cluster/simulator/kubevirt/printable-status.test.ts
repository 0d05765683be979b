import { describe, expect, it } from 'vitest';
import type { DataVolume } from '../resources';
import type { Situation } from './printable-status';
import { printableStatus } from './printable-status';
import { sampleInstance, sampleMachine } from './sample';

/** Source: virt-controller, setPrintableStatus. */

const volume = (phase: string, running?: { status: string; reason: string }): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name: 'root', namespace: 'demo' },
  spec: {},
  status: { phase, ...(running ? { conditions: [{ type: 'Running', ...running }] } : {}) },
});

const held = (type: string, reason: string): Situation['instance'] =>
  sampleInstance('Scheduling', { status: { conditions: [{ type, status: 'False', reason }] } });

const now = '2026-01-01T00:00:00Z';

describe('printableStatus', () => {
  it.each<[string, Partial<Situation>]>([
    ['Terminating', { machine: { ...sampleMachine(), metadata: { name: 'a', deletionTimestamp: now } } }],
    ['Stopping', { instance: sampleInstance('Running', { isDeleting: true }) }],
    [
      'Migrating',
      { instance: sampleInstance('Running', { status: { migrationState: { startTimestamp: now } } }) },
    ],
    [
      'Running',
      {
        instance: sampleInstance('Running', {
          status: { migrationState: { startTimestamp: now, endTimestamp: now } },
        }),
      },
    ],
    [
      'Paused',
      {
        instance: sampleInstance('Running', { status: { conditions: [{ type: 'Paused', status: 'True' }] } }),
      },
    ],
    ['ErrorPvcNotFound', { instance: held('Synchronized', 'FailedPvcNotFound') }],
    ['ErrorUnschedulable', { instance: held('PodScheduled', 'Unschedulable') }],
    ['ErrImagePull', { instance: held('Synchronized', 'ErrImagePull') }],
    ['ImagePullBackOff', { instance: held('Synchronized', 'ImagePullBackOff') }],
    ['DataVolumeError', { volumes: [volume('Failed')] }],
    ['DataVolumeError', { volumes: [volume('ImportInProgress', { status: 'False', reason: 'Error' })] }],
    ['Provisioning', { volumes: [volume('ImportInProgress')], isSetToStart: true }],
    [
      'WaitingForVolumeBinding',
      { volumes: [volume('WaitForFirstConsumer')], instance: sampleInstance('Pending') },
    ],
    ['WaitingForVolumeBinding', { volumes: [volume('Pending')], isSetToStart: true }],
    ['Starting', { instance: sampleInstance('Scheduled'), volumes: [volume('Succeeded')] }],
    ['WaitingForVolumeBinding', { volumes: [volume('ImportScheduled')], isSetToStart: true }],
    ['Stopped', { volumes: [volume('ImportScheduled')] }],
    ['Starting', { isSetToStart: true }],
    ['CrashLoopBackOff', { instance: sampleInstance('Failed'), isBackingOff: true, isSetToStart: true }],
    ['CrashLoopBackOff', { isBackingOff: true, isSetToStart: true }],
    ['Stopped', {}],
    ['Stopped', { instance: sampleInstance('Succeeded') }],
    ['Unknown', { instance: sampleInstance('Unknown') }],
  ])('%s', (word, situation) => {
    expect(
      printableStatus({
        machine: sampleMachine(),
        instance: undefined,
        volumes: [],
        isSetToStart: false,
        isBackingOff: false,
        ...situation,
      }),
    ).toBe(word);
  });
});
