import { describe, expect, it } from 'vitest';
import type { DataVolume, VirtualMachine, VirtualMachineInstance } from '../resources';
import type { VirtualMachineClone, VirtualMachineInstanceMigration } from '../virtualization-resources';
import { cloneCauses } from './clones';
import { dataVolumeCauses } from './data-volumes';
import { migrationProblem } from './migrations';
import { sampleFacts, sampleVm } from './sample-vm';
import { virtualMachineCauses } from './virtual-machines';

describe('R20: while a snapshot or a restore runs', () => {
  const disks = { instance: { ...sampleVm().spec.template.spec, volumes: [] } };
  const halted = { spec: { runStrategy: 'Halted' } };
  const described = { spec: { updateVolumesStrategy: 'Replacement' } };
  it.each<[string, object, Parameters<typeof sampleVm>[0], boolean]>([
    ['disks', { snapshotInProgress: 'snap' }, disks, true],
    ['the run strategy', { snapshotInProgress: 'snap' }, halted, true],
    ['something else', { snapshotInProgress: 'snap' }, described, false],
    ['the run strategy', { restoreInProgress: 'back' }, halted, true],
    ['the run strategy', {}, halted, false],
  ])('changing %s with status %j', (_what, status, changes, isRefused) => {
    const old = sampleVm({ status });
    const causes = virtualMachineCauses(sampleVm({ ...changes, status }), sampleFacts, old);
    expect(causes.some(({ field }) => field === 'spec')).toBe(isRefused);
  });
});

describe('R21: migrations', () => {
  const migration = (name: string, phase?: string): VirtualMachineInstanceMigration => ({
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstanceMigration',
    metadata: { name, namespace: 'demo', uid: `uid-of-${name}` },
    spec: { vmiName: 'web1' },
    ...(phase ? { status: { phase } } : {}),
  });
  const instance = (phase: string, reason?: string): VirtualMachineInstance => ({
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstance',
    metadata: { name: 'web1', namespace: 'demo' },
    spec: { domain: { devices: {} } },
    status: {
      phase,
      conditions: [
        { type: 'LiveMigratable', status: reason ? 'False' : 'True', reason: reason ?? '', message: 'why' },
      ],
    },
  });
  const asked = migration('new');
  it.each([
    ['one that runs', instance('Running'), [migration('old', 'Succeeded')], undefined],
    ['none', undefined, [], 'the VMI "demo/web1" does not exist'],
    ['one that has ended', instance('Succeeded'), [], 'Cannot migrate VMI in finalized state.'],
    [
      'one that cannot',
      instance('Running', 'DisksNotLiveMigratable'),
      [],
      'Cannot migrate VMI, Reason: DisksNotLiveMigratable, Message: why',
    ],
    [
      'one that is under way',
      instance('Running'),
      [migration('old', 'Running')],
      'in-flight migration detected. Active migration job (uid-of-old) is currently already in progress for VMI web1.',
    ],
  ])('%s', (_what, vmi, others, problem) => expect(migrationProblem(asked, vmi, others)).toBe(problem));
});

describe('clones', () => {
  const clone = (target: string): VirtualMachineClone => ({
    apiVersion: 'clone.kubevirt.io/v1beta1',
    kind: 'VirtualMachineClone',
    metadata: { name: 'copy', namespace: 'demo' },
    spec: {
      source: { kind: 'VirtualMachine', name: 'web1' },
      target: { kind: 'VirtualMachine', name: target },
    },
  });
  const statuses = (root: boolean): VirtualMachine['status'] => ({
    volumeSnapshotStatuses: [
      { name: 'root', enabled: root, reason: 'No VolumeSnapshotClass' },
      { name: 'ci', enabled: false, reason: 'no claim' },
    ],
  });
  it.each([
    ['all volumes with claims can be cut', 'web2', true, []],
    ['one cannot', 'web2', false, ['spec.source']],
    ['it is itself', 'web1', true, ['spec.target.name']],
  ])('%s', (_what, target, root, fields) => {
    const causes = cloneCauses(clone(target), sampleVm({ status: statuses(root) }));
    expect(causes.map(({ field }) => field)).toEqual(fields);
  });
});

describe('DataVolumes', () => {
  const volume = (spec: DataVolume['spec']): DataVolume => ({
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataVolume',
    metadata: { name: 'data', namespace: 'demo' },
    spec,
  });
  const sized = (storage: string): NonNullable<DataVolume['spec']['storage']> => ({
    resources: { requests: { storage } },
  });
  const blank = { source: { blank: {} } };
  const size = 'spec.storage.resources.requests.storage';
  it.each<[string, DataVolume['spec'], string[]]>([
    ['1Mi', { ...blank, storage: sized('1Mi') }, []],
    ['100Ki', { ...blank, storage: sized('100Ki') }, [size]],
    ['no size', { ...blank, storage: {} }, [size]],
    ['a clone without size', { source: { pvc: { namespace: 'a', name: 'b' } }, storage: {} }, []],
    [
      'two access modes',
      { ...blank, pvc: { ...sized('1Gi'), accessModes: ['ReadWriteOnce', 'ReadWriteMany'] } },
      ['spec.pvc.accessModes'],
    ],
    ['no access mode', { ...blank, pvc: sized('1Gi') }, ['spec.pvc.accessModes']],
    ['ftp', { source: { http: { url: 'ftp://h/f' } }, storage: sized('1Gi') }, ['spec.source.http.url']],
    [
      'a registry without scheme',
      { source: { registry: { url: 'quay.io/a/b' } }, storage: sized('1Gi') },
      ['spec.source.registry.url'],
    ],
    [
      'half a checksum',
      { source: { http: { url: 'https://h/f', checksum: 'abc' } }, storage: sized('1Gi') },
      ['spec.source.http.checksum'],
    ],
    ['a blank archive', { ...blank, contentType: 'archive', storage: sized('1Gi') }, ['spec.contentType']],
  ])('%s', (_what, spec, fields) =>
    expect(dataVolumeCauses(volume(spec), false).map(({ field }) => field)).toEqual(fields),
  );

  it('keeps its spec, and its name is that of no other claim', () => {
    const old = volume({ ...blank, storage: sized('1Gi') });
    expect(dataVolumeCauses(old, true)).toHaveLength(1);
    expect(dataVolumeCauses(volume({ ...blank, storage: sized('2Gi') }), false, old)).toHaveLength(1);
    expect(dataVolumeCauses(old, true, old)).toEqual([]);
  });
});
