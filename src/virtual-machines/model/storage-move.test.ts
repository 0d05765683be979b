import { describe, expect, it } from 'vitest';
import { madeClaim, madeVm, madeVmi } from './made-for-copies';
import { movableVolumes, moveChoice, moveRefusal, moveTarget } from './storage-move';
import { movePatch, movesOf, revertPatch, targetVolumes } from './storage-move-objects';
import { moveProgress } from './storage-move-progress';

const CLAIMS = [
  madeClaim('shop-root', 'local', 'ReadWriteOnce'),
  madeClaim('shop-data', 'shared', 'ReadWriteMany', '100Gi'),
];
const RUNNING = madeVm({ created: true });
const VOLUMES = movableVolumes(RUNNING, CLAIMS);
const MOVES = movesOf(VOLUMES, ['root'], 'abcde');

describe('which volumes can be moved (KubeVirt, volume migration: limitations)', () => {
  it('takes those of claims', () => {
    expect(VOLUMES.map(({ name, reason }) => [name, reason])).toEqual([
      ['root', undefined],
      ['data', undefined],
    ]);
  });

  it.each([
    ['shareable', { name: 'data', shareable: true, disk: {} }],
    ['lun', { name: 'data', lun: {} }],
  ])('not one that is %s', (_what, disk) => {
    const vm = madeVm();
    const devices = vm.spec.template.spec?.domain.devices;
    if (devices) devices.disks = [disk];
    expect(movableVolumes(vm, CLAIMS).find(({ name }) => name === 'data')?.reason).toBeDefined();
  });

  it('not one without a disk, hot-plugged, or of unknown size', () => {
    const volumes = [
      { name: 'fs', persistentVolumeClaim: { claimName: 'shop-root' } },
      { name: 'hot', persistentVolumeClaim: { claimName: 'shop-data', hotpluggable: true } },
      { name: 'unread', persistentVolumeClaim: { claimName: 'other' } },
    ];
    const vm = madeVm({}, volumes);
    const devices = vm.spec.template.spec?.domain.devices;
    if (devices) devices.disks = [{ name: 'hot' }, { name: 'unread' }];
    expect(movableVolumes(vm, CLAIMS).every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it('makes those of one node move too', () => {
    expect(moveChoice(VOLUMES, [])).toBeDefined();
    expect(moveChoice(VOLUMES, ['data'])?.values).toEqual({ name: 'root' });
    expect(moveChoice(VOLUMES, ['root'])).toBeUndefined();
  });

  it('wants another class', () => {
    expect(moveTarget(VOLUMES, ['root'], '')).toBeDefined();
    expect(moveTarget(VOLUMES, ['root'], 'local')).toBeDefined();
    expect(moveTarget(VOLUMES, ['root', 'data'], 'local')).toBeUndefined();
  });
});

describe('whether they can be moved now', () => {
  it.each([
    ['runs', RUNNING, true, true],
    ['is stopped', madeVm(), true, false],
    ['is applied at restart only', RUNNING, false, false],
    ['is in a snapshot', madeVm({ created: true, snapshotInProgress: 's' }), true, false],
    [
      'waits for a restart',
      madeVm({ created: true, conditions: [{ type: 'RestartRequired', status: 'True' }] }),
      true,
      false,
    ],
  ])('%s', (_what, vm, isLiveUpdate, isFine) => {
    const vmi = vm.status?.created ? madeVmi() : undefined;
    expect(moveRefusal(vm, vmi, isLiveUpdate) === undefined).toBe(isFine);
  });

  it('is kept by any reason against a migration but the disks', () => {
    const condition = (reason: string) =>
      madeVmi({ conditions: [{ type: 'LiveMigratable', status: 'False', reason, message: 'why' }] });
    expect(moveRefusal(RUNNING, condition('DisksNotLiveMigratable'), true)).toBeUndefined();
    expect(moveRefusal(RUNNING, condition('HostDeviceNotLiveMigratable'), true)).toBeDefined();
  });
});

describe('what is written', () => {
  it('makes a blank volume of the same size that goes with the machine, as the old one did', () => {
    const [target] = targetVolumes(RUNNING, VOLUMES, MOVES, 'shared');
    expect(target?.metadata.name).toBe('shop-root-to-abcde');
    expect(target?.spec).toEqual({
      source: { blank: {} },
      storage: { storageClassName: 'shared', resources: { requests: { storage: '30Gi' } } },
    });
    expect(target?.metadata.ownerReferences?.[0]?.uid).toBe('uid-1');
    const data = targetVolumes(RUNNING, VOLUMES, movesOf(VOLUMES, ['data'], 'abcde'), 'other')[0];
    expect(data?.metadata.ownerReferences).toBeUndefined();
  });

  it('names no move twice', () => {
    const moved = VOLUMES.map((volume) => ({ ...volume, claim: 'shop-root-to-abcde' }));
    expect(movesOf(moved, ['root'], 'fghij')[0]?.to).toBe('shop-root-to-fghij');
  });

  it('renames volume and template together and leaves the others', () => {
    expect(movePatch(RUNNING, MOVES, 'shared')).toMatchObject({
      spec: {
        updateVolumesStrategy: 'Migration',
        dataVolumeTemplates: [
          {
            metadata: { name: 'shop-root-to-abcde' },
            spec: { storage: { storageClassName: 'shared', resources: { requests: { storage: '30Gi' } } } },
          },
        ],
        template: {
          spec: {
            volumes: [
              { name: 'root', dataVolume: { name: 'shop-root-to-abcde' } },
              { name: 'data', persistentVolumeClaim: { claimName: 'shop-data' } },
              { name: 'ci', cloudInitNoCloud: { userData: '#cloud-config' } },
            ],
          },
        },
      },
    });
  });

  it('goes back to what was there', () => {
    const vm = RUNNING;
    const patched = movePatch(vm, MOVES, 'shared') as { spec: typeof vm.spec };
    const moved = {
      ...vm,
      spec: {
        ...vm.spec,
        ...patched.spec,
        template: { spec: { domain: { devices: {} }, ...patched.spec.template.spec } },
      },
    };
    const back = revertPatch(moved, [
      {
        volume: 'root',
        from: 'shop-root-to-abcde',
        to: 'shop-root',
        isDataVolume: true,
        storageClass: 'local',
      },
    ]);
    expect(back).toMatchObject({
      spec: {
        updateVolumesStrategy: 'Migration',
        dataVolumeTemplates: vm.spec.dataVolumeTemplates,
        template: { spec: { volumes: vm.spec.template.spec?.volumes } },
      },
    });
  });
});

describe('how far it is', () => {
  const target = [{ name: 'root', dataVolume: { name: 'shop-root-to-abcde' } }];
  const way = {
    volumeUpdateState: {
      volumeMigrationState: {
        migratedVolumes: [
          {
            volumeName: 'root',
            sourcePVCInfo: { claimName: 'shop-root' },
            destinationPVCInfo: { claimName: 'shop-root-to-abcde' },
          },
        ],
      },
    },
  };
  const migration = (phase: string, failureReason?: string) => ({
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstanceMigration',
    metadata: { name: 'm', labels: { 'kubevirt.io/volume-update-in-progress': 'shop' } },
    spec: { vmiName: 'shop' },
    status: { phase, ...(failureReason ? { migrationState: { failureReason } } : {}) },
  });
  const state = (vm: ReturnType<typeof madeVm>, around: Partial<Parameters<typeof moveProgress>[1]>) =>
    moveProgress(MOVES, { vm, vmi: madeVmi({}, target), volumes: [], migrations: [], ...around })[0];

  it('waits, copies, is done', () => {
    expect(state(madeVm(way, target), {})?.state).toBe('waiting');
    expect(state(madeVm(way, target), { migrations: [migration('Running')] })?.state).toBe('running');
    expect(state(madeVm({}, target), {})?.state).toBe('done');
  });

  it('tells a failed try in the words of KubeVirt, and a machine that stopped under way', () => {
    const failed = state(madeVm(way, target), { migrations: [migration('Failed', 'no room')] });
    expect(failed).toMatchObject({ state: 'failed', said: 'no room' });
    const lost = madeVm({ ...way, conditions: [{ type: 'ManualRecoveryRequired', status: 'True' }] }, target);
    expect(state(lost, {})?.state).toBe('failed');
  });
});
