import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Api } from '../../api';
import type { ClusterFile } from '../../cluster-file';
import { pathOf } from '../kubernetes/resource';
import { ApiFailure } from '../kubernetes/rest';
import type { VirtualMachine } from '../resources';
import { DataVolumes, PersistentVolumeClaims, VirtualMachines } from '../resources';
import { patience, TestCluster } from '../test-cluster';
import { sampleVm, withDisks } from './sample-vm';

/** What virt-api and CDI refuse, asked of a real API server with the simulator beside it. */
describe('admission and volumes', () => {
  let test: TestCluster;
  const namespace = 'admission-test';

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
  });
  const stopped = `import-stops-at.${namespace}.stuck`;
  const missing = `import-404.${namespace}.gone`;
  afterAll(async () => {
    for (const key of [stopped, missing]) await test.fault(key, null);
    for (const of of [VirtualMachines, DataVolumes])
      await test.rest.request('DELETE', pathOf(of, namespace), { propagationPolicy: 'Background' });
    test.close();
  });

  const here = (vm: VirtualMachine): VirtualMachine => ({
    ...vm,
    metadata: { name: vm.metadata.name, namespace },
  });
  /** The Status of a dry run, or undefined when it passed. */
  const refusalOf = async (vm: VirtualMachine): Promise<ApiFailure | undefined> => {
    const query = '?dryRun=All&fieldValidation=Strict';
    try {
      await test.rest.request('POST', pathOf(VirtualMachines, namespace) + query, here(vm));
      return undefined;
    } catch (error) {
      if (error instanceof ApiFailure) return error;
      throw error;
    }
  };
  const fieldsOf = async (vm: VirtualMachine): Promise<unknown> =>
    (await refusalOf(vm))?.causes.map(({ field }) => field);

  it('answers a dry run with every cause at once', async () => {
    expect(await refusalOf(sampleVm())).toBeUndefined();
    const vm = withDisks([{ name: 'root', bootOrder: 0, cdrom: { bus: 'virtio' } }], []);
    const refusal = await refusalOf(vm);
    expect(refusal?.code).toBe(422);
    expect(refusal?.reason).toBe('Invalid');
    expect(await fieldsOf(vm)).toEqual([
      'spec.template.spec.domain.devices.disks[0].name',
      'spec.template.spec.domain.devices.disks[0].cdrom.bus',
      'spec.template.spec.domain.devices.disks[0].bootOrder',
    ]);
    expect(await test.read(VirtualMachines, 'web1')).toBeUndefined();
  });

  it('refuses an instance type that is not there', async () => {
    const vm = sampleVm({ spec: { instancetype: { name: 'u9.huge' } } });
    expect(await fieldsOf(vm)).toEqual(['spec.instancetype']);
  });

  const volume = (name: string, spec: object): Promise<unknown> =>
    test.rest.request('POST', pathOf(DataVolumes, namespace), {
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name, namespace },
      spec,
    });
  const phaseOf = async (name: string): Promise<string> => {
    const { phase = '', progress = '' } = (await test.read(DataVolumes, name))?.status ?? {};
    return `${phase} ${progress}`;
  };
  const storage = { resources: { requests: { storage: '30Gi' } } };
  const source = { http: { url: 'https://images.example.com/fedora.qcow2' } };

  it('fills a volume with the modes of its class, and copies a golden image', async () => {
    await volume('image', { source, storage });
    await volume('copy', {
      sourceRef: { kind: 'DataSource', name: 'fedora', namespace: 'openshift-virtualization-os-images' },
      storage: {},
    });
    await expect.poll(() => phaseOf('image'), patience).toBe('Succeeded 100.0%');
    await expect.poll(() => phaseOf('copy'), patience).toBe('Succeeded 100.0%');
    const claim = await test.read(PersistentVolumeClaims, 'copy');
    expect(claim?.spec).toMatchObject({
      accessModes: ['ReadWriteMany'],
      volumeMode: 'Block',
      resources: { requests: { storage: '30Gi' } },
    });
  });

  it('refuses a volume that is too small', async () => {
    const small = { source, storage: { resources: { requests: { storage: '100Ki' } } } };
    await expect(volume('small', small)).rejects.toThrow('smaller than the minimum of 1Mi');
  });

  it('stops an import at 42 %, tries again, and ends it when the fault is gone', async () => {
    await test.fault(stopped, '42');
    await volume('stuck', { source, storage });
    await expect.poll(() => phaseOf('stuck'), patience).toBe('ImportInProgress 42.00%');
    await expect
      .poll(async () => (await test.read(DataVolumes, 'stuck'))?.status?.restartCount ?? 0, patience)
      .toBeGreaterThan(1);
    const { conditions } = (await test.read(DataVolumes, 'stuck'))?.status ?? {};
    expect(conditions?.find(({ type }) => type === 'Running')).toMatchObject({
      status: 'False',
      reason: 'Error',
    });
    await test.fault(stopped, null);
    await expect.poll(() => phaseOf('stuck'), patience).toBe('Succeeded 100.0%');
  });

  it('gives up an image that is not found', async () => {
    await test.fault(missing, '');
    await volume('gone', { source, storage });
    await expect.poll(() => phaseOf('gone'), patience).toBe('Failed N/A');
  });

  it('lets a volume on local disks wait for a pod that wants it', async () => {
    await volume('local', { source, storage: { ...storage, storageClassName: 'lvms-vg1' } });
    await expect.poll(() => phaseOf('local'), patience).toBe('PendingPopulation N/A');
  });

  it('lets a developer copy from another namespace only with the right to', async () => {
    const file = process.env.DEV_CLUSTER ?? '';
    const cluster = JSON.parse(await readFile(file, 'utf8')) as ClusterFile; // written by the dev cluster
    const ca = await readFile(cluster.certificateAuthority, 'utf8');
    const developer = new Api({ server: cluster.apiserver, token: cluster.tokens.developer, ca });
    const copyFrom = (from: string, sourceRef: object): Promise<unknown> =>
      developer.create(`${pathOf(DataVolumes, 'web-team')}?dryRun=All`, {
        apiVersion: 'cdi.kubevirt.io/v1beta1',
        kind: 'DataVolume',
        metadata: { name: `copy-from-${from}`, namespace: 'web-team' },
        spec: { ...sourceRef, storage: {} },
      });
    await expect(
      copyFrom('images', {
        sourceRef: { kind: 'DataSource', name: 'rhel9', namespace: 'openshift-virtualization-os-images' },
      }),
    ).resolves.toBeDefined();
    await expect(
      copyFrom('clusters', { source: { pvc: { name: 'secret', namespace: 'clusters' } } }),
    ).rejects.toThrow('insufficient permissions in clone source namespace clusters');
    developer.close();
  });
});
