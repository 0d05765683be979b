import { describe, expect, it } from 'vitest';
import { commandText } from '../../form/review/command';
import type { KubeObject } from '../../kubernetes/types/object';
import { exampleValues } from './arbitrary-values';
import { cli } from './cli';
import { objects } from './objects';
import { sourceOf } from './steps/basic/values';
import type { DiskValues } from './steps/storage/values';
import type { Values } from './values';

const from = (root: Partial<DiskValues>): Values => ({
  ...exampleValues,
  basic: { ...exampleValues.basic, source: sourceOf(root.source ?? 'image') },
  root: { ...exampleValues.root, ...root },
});

interface Vm {
  spec: {
    dataVolumeTemplates?: { spec: object }[];
    template: { spec: { volumes: object[] } };
  };
}

const vmOf = (values: Values): Vm => objects(values).at(-1) as KubeObject & Vm;

describe('each source writes its root disk (specification: virtual machines, source)', () => {
  it.each<[Partial<DiskValues>, object]>([
    [{ source: 'image' }, { sourceRef: { kind: 'DataSource', name: 'rhel9', namespace: 'images' } }],
    [
      { source: 'http', url: 'https://example.com/a', secret: 's', certConfigMap: 'c' },
      { source: { http: { url: 'https://example.com/a', secretRef: 's', certConfigMap: 'c' } } },
    ],
    [
      { source: 's3', url: 'https://s3.example.com/a' },
      { source: { s3: { url: 'https://s3.example.com/a' } } },
    ],
    [{ source: 'gcs', url: 'gs://b/a' }, { source: { gcs: { url: 'gs://b/a' } } }],
    [{ source: 'registry', url: 'docker://e/a' }, { source: { registry: { url: 'docker://e/a' } } }],
    [
      { source: 'clone', claimNamespace: 'other', claim: 'gold' },
      { source: { pvc: { namespace: 'other', name: 'gold' } } },
    ],
    [{ source: 'blank' }, { source: { blank: {} } }],
  ])('%o as a DataVolume', (root, spec) => {
    const vm = vmOf(from(root));
    expect(vm.spec.dataVolumeTemplates?.map((template) => template.spec)).toEqual([
      { ...spec, storage: { resources: { requests: { storage: '30Gi' } } } },
    ]);
    expect(vm.spec.template.spec.volumes).toEqual([
      { name: 'rootdisk', dataVolume: { name: 'web1-rootdisk' } },
    ]);
  });

  it.each<[Partial<DiskValues>, object]>([
    [{ source: 'container', image: 'e/a' }, { containerDisk: { image: 'e/a' } }],
    [{ source: 'attach', claim: 'data' }, { persistentVolumeClaim: { claimName: 'data' } }],
    [{ source: 'ephemeral', claim: 'data' }, { ephemeral: { persistentVolumeClaim: { claimName: 'data' } } }],
    [{ source: 'emptyDisk', size: '1Gi' }, { emptyDisk: { capacity: '1Gi' } }],
  ])('%o as a volume', (root, volume) => {
    const vm = vmOf(from(root));
    expect(vm.spec.dataVolumeTemplates).toBeUndefined();
    expect(vm.spec.template.spec.volumes).toEqual([{ name: 'rootdisk', ...volume }]);
  });

  it('another machine as a VirtualMachineClone', () => {
    const values = { ...exampleValues, basic: { ...exampleValues.basic, source: 'vm' as const, vm: 'old' } };
    expect(objects(values)).toEqual([
      {
        apiVersion: 'clone.kubevirt.io/v1beta1',
        kind: 'VirtualMachineClone',
        metadata: { name: 'web1', namespace: 'demo' },
        spec: {
          source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'old' },
          target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web1' },
        },
      },
    ]);
  });

  it('no network interface says so', () => {
    expect(JSON.stringify(vmOf({ ...exampleValues, nics: [] }))).toContain('"autoattachPodInterface":false');
  });
});

describe('the command (specification: virtual machines, CLI)', () => {
  it('creates the machine of a golden image', () => {
    const [create] = cli(exampleValues).commands;
    expect(create && commandText(create).replaceAll(' \\\n  ', ' ')).toBe(
      'virtctl create vm --name web1 --instancetype u1.medium --preference rhel.9 --volume-import type:ds,src:images/rhel9,size:30Gi,bootorder:1 | oc create --namespace demo -f -',
    );
    expect(cli(exampleValues).yamlOnly).toEqual([]);
  });

  it('copies another machine', () => {
    const values = { ...exampleValues, basic: { ...exampleValues.basic, source: 'vm' as const, vm: 'old' } };
    expect(cli(values).commands[0]?.lines).toEqual([
      'virtctl create clone',
      '--source-name old',
      '--target-name web1',
      '| oc create --namespace demo -f -',
    ]);
  });
});
