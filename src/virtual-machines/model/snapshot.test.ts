import { describe, expect, it } from 'vitest';
import { madeClaim, madeClass, madeSnapshot, madeVm, madeVmi } from './made-for-copies';
import { restoreProgress, restoreRefusal } from './restore';
import { consistencyNow, shortDuration, snapshotObject, snapshotRefusal } from './snapshot';
import { indicationWords, isUsable, snapshotProblem, snapshotStatus } from './snapshot-status';
import { snapshotVolumes } from './snapshot-volumes';

const BLOCKED = madeVm({
  volumeSnapshotStatuses: [
    { name: 'root', enabled: true },
    { name: 'data', enabled: false, reason: 'No VolumeSnapshotClass [local] [data]' },
    { name: 'ci', enabled: false, reason: 'Snapshot is not supported for this volumeSource type [ci]' },
  ],
});
const CLAIMS = [madeClaim('shop-data', 'local', 'ReadWriteOnce')];
const CLASSES = [madeClass('local', 'topolvm.io')];
const snapshotClass = (name: string, driver: string) => ({
  apiVersion: 'snapshot.storage.k8s.io/v1',
  kind: 'VolumeSnapshotClass',
  metadata: { name },
  driver,
});
const profile = (name: string, wanted: string) => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'StorageProfile',
  metadata: { name },
  spec: {},
  status: { snapshotClass: wanted },
});

describe('what a snapshot holds (KubeVirt volumeSnapshotStatuses)', () => {
  it('takes, leaves out with loss, and leaves out what the definition brings', () => {
    const { taken, leftOut } = snapshotVolumes(BLOCKED, {});
    expect(taken).toEqual(['root']);
    expect(leftOut.map(({ name, isLoss }) => [name, isLoss])).toEqual([
      ['data', true],
      ['ci', false],
    ]);
    expect(leftOut[0]?.said).toBe('No VolumeSnapshotClass [local] [data]');
  });

  it('names the driver that has no VolumeSnapshotClass', () => {
    const { leftOut } = snapshotVolumes(BLOCKED, {
      claims: CLAIMS,
      classes: CLASSES,
      snapshotClasses: [snapshotClass('rbd', 'rbd.csi.ceph.com')],
      profiles: [],
    });
    expect(leftOut[0]?.why.values).toEqual({ storageClass: 'local', driver: 'topolvm.io' });
  });

  it('names the VolumeSnapshotClass that the profile asks for and that is missing', () => {
    const around = { claims: CLAIMS, classes: CLASSES, profiles: [profile('local', 'lvms')] };
    const missing = snapshotVolumes(BLOCKED, { ...around, snapshotClasses: [] }).leftOut[0];
    expect(missing?.why.values).toEqual({ snapshotClass: 'lvms', storageClass: 'local' });
    const there = [snapshotClass('lvms', 'topolvm.io')];
    const other = snapshotVolumes(BLOCKED, { ...around, snapshotClasses: there }).leftOut[0];
    expect(other?.why.values).toBeUndefined();
  });

  it('says nothing of classes that may not be read, and of volumes KubeVirt has not looked at', () => {
    const { leftOut } = snapshotVolumes(BLOCKED, { claims: CLAIMS, classes: CLASSES });
    expect(leftOut[0]?.why.values).toBeUndefined();
    expect(snapshotVolumes(madeVm(), {}).unknown).toEqual(['root', 'data']);
  });
});

describe('taking', () => {
  it('writes source and deadline', () => {
    expect(snapshotObject(madeVm(), { name: 's', deadline: '5m' }).spec).toEqual({
      source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'shop' },
      failureDeadline: '5m',
    });
  });

  it.each([
    ['5m', true],
    ['1h30m', true],
    ['90s', true],
    ['', false],
    ['0m', false],
    ['5', false],
    ['5 m', false],
    ['m', false],
  ])('deadline %s', (text, isFine) => {
    expect(shortDuration(text) === undefined).toBe(isFine);
  });

  it('says how consistent it will be', () => {
    const agent = { conditions: [{ type: 'AgentConnected', status: 'True' }] };
    expect(consistencyNow(madeVm()).level).toBe('success');
    expect(consistencyNow(madeVm({ created: true }), madeVmi(agent)).level).toBe('success');
    expect(consistencyNow(madeVm({ created: true }), madeVmi()).level).toBe('warning');
  });

  it('is refused while another one or a restore runs (R20)', () => {
    expect(snapshotRefusal(madeVm())).toBeUndefined();
    expect(snapshotRefusal(madeVm({ snapshotInProgress: 's' }))?.values).toEqual({ name: 's' });
    expect(snapshotRefusal(madeVm({ restoreInProgress: 'r' }))?.values).toEqual({ name: 'r' });
  });
});

describe('the state of a snapshot', () => {
  it.each([
    [{}, 'info'],
    [{ phase: 'InProgress' }, 'info'],
    [{ phase: 'Succeeded', readyToUse: true }, 'success'],
    [{ phase: 'Succeeded', readyToUse: false }, 'warning'],
    [{ phase: 'Failed' }, 'danger'],
    [{ phase: 'Deleting' }, 'info'],
    [{ phase: 'New one' }, 'custom'],
  ] as const)('%j', (status, level) => {
    expect(snapshotStatus(madeSnapshot(status)).level).toBe(level);
    expect(isUsable(madeSnapshot(status))).toBe(level === 'success');
  });

  it('tells what happened once, and advises a longer deadline', () => {
    const problem = snapshotProblem(
      madeSnapshot({
        phase: 'Failed',
        error: { message: 'snapshot deadline exceeded' },
        conditions: [{ type: 'Failure', status: 'True', reason: 'snapshot deadline exceeded' }],
      }),
    );
    expect(problem?.said).toBe('snapshot deadline exceeded');
    expect(problem?.advice.values).toEqual({ deadline: '5m' });
    expect(snapshotProblem(madeSnapshot({ phase: 'Succeeded', readyToUse: true }))).toBeUndefined();
  });

  it('keeps an indication that it does not know', () => {
    const [known, other] = indicationWords(madeSnapshot({ indications: ['GuestAgent', 'Brandnew'] }));
    expect(known?.key).toBe('File systems frozen');
    expect(other?.values).toEqual({ text: 'Brandnew' });
  });
});

describe('restoring', () => {
  const READY = madeSnapshot({ phase: 'Succeeded', readyToUse: true });
  const restore = (status: Parameters<typeof restoreProgress>[0]['status']) => ({
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    kind: 'VirtualMachineRestore',
    metadata: { name: 'r' },
    spec: { target: { kind: 'VirtualMachine', name: 'shop' }, virtualMachineSnapshotName: 'shop-1' },
    ...(status ? { status } : {}),
  });

  it('needs a ready snapshot and no other restore', () => {
    expect(restoreRefusal(madeVm(), READY)).toBeUndefined();
    expect(restoreRefusal(madeVm(), madeSnapshot({ phase: 'Failed' }))).toBeDefined();
    expect(restoreRefusal(madeVm({ restoreInProgress: 'r' }), READY)).toBeDefined();
  });

  it.each([
    [undefined, 'running'],
    [{ complete: false }, 'running'],
    [{ complete: true }, 'done'],
    [{ conditions: [{ type: 'Failure', status: 'True', message: 'gone' }] }, 'failed'],
  ] as const)('%j is %s', (status, state) => {
    const given = status && 'conditions' in status ? { conditions: [...status.conditions] } : status;
    expect(restoreProgress(restore(given)).state).toBe(state);
  });
});
