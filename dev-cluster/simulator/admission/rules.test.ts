import { describe, expect, it } from 'vitest';
import type { VirtualMachine } from '../resources';
import { sampleFacts, sampleVm, withDisks, vmWithout, wrong } from './sample-vm';
import { virtualMachineCauses } from './virtual-machines';

const T = 'spec.template.spec';
const D = `${T}.domain`;

it('lets the VM of the chapter pass', () => {
  expect(virtualMachineCauses(sampleVm(), sampleFacts)).toEqual([]);
});

it('says everything at once, with field, message and reason', () => {
  const vm = withDisks(
    [{ name: 'Root_1', bootOrder: 0, cdrom: { bus: 'virtio' } }],
    [{ name: 'data', emptyDisk: { capacity: '1Gi' }, containerDisk: { image: 'x' } }],
  );
  expect(virtualMachineCauses({ ...vm, spec: { ...vm.spec, running: true } }, sampleFacts)).toEqual([
    expect.objectContaining({ field: 'spec.running', reason: 'FieldValueInvalid' }),
    expect.objectContaining({ field: `${D}.devices.disks[0].name` }),
    {
      field: `${D}.devices.disks[0].name`,
      message: `${D}.devices.disks[0].name 'Root_1' not found.`,
      reason: 'FieldValueInvalid',
    },
    expect.objectContaining({ field: `${D}.volumes[0].name` }),
    {
      field: `${D}.devices.disks[0].cdrom.bus`,
      message: 'Bus type virtio is invalid for CD-ROM device',
      reason: 'FieldValueInvalid',
    },
    {
      field: `${D}.devices.disks[0].bootOrder`,
      message: `${D}.devices.disks[0] must have a boot order > 0, if supplied`,
      reason: 'FieldValueInvalid',
    },
    {
      field: `${T}.volumes[0]`,
      message: `${T}.volumes[0] must have exactly one source type set`,
      reason: 'FieldValueInvalid',
    },
  ]);
});

describe('R1: template and run strategy', () => {
  it.each<[string, Partial<VirtualMachine['spec']>, string[]]>([
    ['Halted', { runStrategy: 'Halted' }, []],
    ['an unknown strategy', { runStrategy: 'Sometimes' }, ['spec.runStrategy']],
    ['both', { running: false }, ['spec.running']],
    ['no template', { template: {} }, ['spec.template']],
  ])('%s', (_what, spec, fields) => expect(wrong(sampleVm({ spec }))).toEqual(fields));

  it('takes running alone and refuses neither', () => {
    expect(wrong(vmWithout('runStrategy', sampleVm({ spec: { running: true } })))).toEqual([]);
    expect(wrong(vmWithout('runStrategy', sampleVm()))).toEqual(['spec.running']);
  });
});

describe('R9: templates of DataVolumes', () => {
  const at = 'spec.dataVolumeTemplates[0]';
  const storage = { resources: { requests: { storage: '30Gi' } } };
  const good = { source: { blank: {} }, storage };
  it.each<[string, object, string[]]>([
    ['one', { metadata: { name: 'web1-root' }, spec: good }, []],
    ['one of another name', { metadata: { name: 'other' }, spec: good }, [at]],
    ['one without a name', { spec: good }, [`${at}.metadata.name`]],
    ['one elsewhere', { metadata: { name: 'web1-root', namespace: 'other' }, spec: good }, [at]],
    ['no target', { metadata: { name: 'web1-root' }, spec: { source: { blank: {} } } }, [`${at}.spec`]],
    [
      'both targets',
      { metadata: { name: 'web1-root' }, spec: { ...good, pvc: { accessModes: ['ReadWriteOnce'] } } },
      [`${at}.spec`],
    ],
    ['no source', { metadata: { name: 'web1-root' }, spec: { storage } }, [`${at}.spec`]],
    [
      'two sources',
      { metadata: { name: 'web1-root' }, spec: { storage, source: { blank: {}, upload: {} } } },
      [`${at}.spec.source`],
    ],
    [
      'source and sourceRef',
      { metadata: { name: 'web1-root' }, spec: { ...good, sourceRef: { kind: 'DataSource', name: 'a' } } },
      [`${at}.spec`],
    ],
  ])('%s', (_what, template, fields) =>
    expect(wrong(sampleVm({ spec: { dataVolumeTemplates: [template as never] } }))).toEqual(fields),
  );
});
