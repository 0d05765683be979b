import { expect } from '@playwright/test';
import type { Api, Obj } from './api';
import { madeDisk, readVm as readObject, type VmDisk, vmObject } from './virtual-machines';

interface VmOptions {
  readonly namespace: string;
  readonly name: string;
  readonly runStrategy?: 'Always' | 'Halted';
  /** Each on a volume that the machine makes. */
  readonly disks?: readonly VmDisk[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a snapshot leaves out and a clone has too. */
const CLOUD_INIT: VmDisk = { name: 'ci', volume: { cloudInitNoCloud: { userData: '#cloud-config' } } };

/** Of the source of a copy, which gets another. */
export const MAC = '02:00:00:00:00:01';

interface SeenVm {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly volumes: readonly {
          readonly name: string;
          readonly dataVolume?: { readonly name: string };
        }[];
        readonly domain: {
          readonly devices: { readonly interfaces: readonly { readonly macAddress?: string }[] };
        };
      };
    };
  };
  readonly status?: {
    readonly printableStatus?: string;
    readonly volumeSnapshotStatuses?: readonly { readonly name: string; readonly enabled: boolean }[];
  };
}

/** The machine as it is now. */
export const readVm = async (api: Api, namespace: string, name: string): Promise<Obj & SeenVm> =>
  // The API server answers for this path with a VirtualMachine.
  (await readObject(api, namespace, name)) as Obj & SeenVm;

/** Makes a machine with cloud-init and waits until it is in a state, its volumes looked at. */
export const createVm = async (api: Api, options: VmOptions): Promise<Obj> => {
  const { namespace, name, runStrategy = 'Always', disks = [madeDisk('root')] } = options;
  const nic = { masquerade: {}, macAddress: MAC };
  const made = await api.create(vmObject({ ...options, disks: [...disks, CLOUD_INIT], nic }));
  await expect(async () => {
    const { status } = await readVm(api, namespace, name);
    expect(status?.printableStatus).toBe(runStrategy === 'Always' ? 'Running' : 'Stopped');
    const looked = (status?.volumeSnapshotStatuses ?? []).map((one) => one.name);
    expect(looked).toEqual(expect.arrayContaining(disks.map((disk) => disk.name)));
  }).toPass({ timeout: 60_000 });
  return made;
};
