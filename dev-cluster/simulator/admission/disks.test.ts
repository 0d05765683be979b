import { describe, expect, it } from 'vitest';
import { sampleFacts, sampleVm, withDisks, wrong } from './sample-vm';

const T = 'spec.template.spec';
const D = `${T}.domain`;
const root = { name: 'root', containerDisk: { image: 'quay.io/containerdisks/fedora' } };
const text = (length: number): string => 'x'.repeat(length);

describe('R2 to R6: disks', () => {
  const at = `${D}.devices.disks[0]`;
  it.each<[string, Parameters<typeof withDisks>, string[]]>([
    ['a CD-ROM on sata', [[{ name: 'root', cdrom: { bus: 'sata' } }], [root]], []],
    ['a disk without target', [[{ name: 'root' }], [root]], []],
    [
      'a name of dots',
      [[{ name: 'a.b', disk: {} }], [{ ...root, name: 'a.b' }]],
      [`${at}.name`, `${T}.volumes[0].name`],
    ],
    [
      'a name of 64',
      [[{ name: text(64), disk: {} }], [{ ...root, name: text(64) }]],
      [`${at}.name`, `${T}.volumes[0].name`],
    ],
    [
      'a name twice',
      [
        [
          { name: 'root', disk: {} },
          { name: 'root', disk: {} },
        ],
        [root],
      ],
      [`${D}.devices.disks[1].name`],
    ],
    ['a volume name twice', [[{ name: 'root', disk: {} }], [root, root]], [`${T}.volumes[1].name`]],
    ['a disk without volume', [[{ name: 'root', disk: {} }], []], [`${at}.name`]],
    ['an empty CD-ROM', [[{ name: 'root', cdrom: { bus: 'sata' } }], []], [`${at}.name`]],
    ['a volume without disk', [[], [root]], [`${D}.volumes[0].name`]],
    ['two targets', [[{ name: 'root', disk: {}, cdrom: {} }], [root]], [at]],
    ['ide', [[{ name: 'root', disk: { bus: 'ide' } }], [root]], [`${at}.disk.bus`]],
    ['an unknown bus', [[{ name: 'root', disk: { bus: 'nvme' } }], [root]], [`${at}.disk.bus`]],
    ['a CD-ROM on virtio', [[{ name: 'root', cdrom: { bus: 'virtio' } }], [root]], [`${at}.cdrom.bus`]],
    [
      'read-only sata',
      [[{ name: 'root', disk: { bus: 'sata', readonly: true } }], [root]],
      [`${at}.disk.bus`],
    ],
    ['a LUN of an image', [[{ name: 'root', lun: { bus: 'scsi' } }], [root]], [`${at}.lun`]],
    [
      'a LUN of a claim',
      [
        [{ name: 'root', lun: { bus: 'scsi' } }],
        [{ name: 'root', persistentVolumeClaim: { claimName: 'a' } }],
      ],
      [],
    ],
    ['a serial of 256', [[{ name: 'root', disk: {}, serial: text(256) }], [root]], []],
    ['a serial of 257', [[{ name: 'root', disk: {}, serial: text(257) }], [root]], [`${at}.serial`]],
    ['a serial with a space', [[{ name: 'root', disk: {}, serial: 'a b' }], [root]], [`${at}.serial`]],
    ['an unknown cache', [[{ name: 'root', disk: {}, cache: 'always' }], [root]], [`${at}.cache`]],
    ['an unknown io', [[{ name: 'root', disk: {}, io: 'uring' }], [root]], [`${at}.io`]],
    [
      'a hot-plugged disk on sata',
      [
        [{ name: 'root', disk: { bus: 'sata' } }],
        [{ name: 'root', dataVolume: { name: 'x', hotpluggable: true } }],
      ],
      [`${at}.disk.bus`],
    ],
    [
      'a hot-plugged disk on scsi',
      [
        [{ name: 'root', disk: { bus: 'scsi' } }],
        [{ name: 'root', dataVolume: { name: 'x', hotpluggable: true } }],
      ],
      [],
    ],
  ])('%s', (_what, disks, fields) => expect(wrong(withDisks(...disks))).toEqual(fields));

  it('takes an empty CD-ROM with the gate', () => {
    const configuration = { developerConfiguration: { featureGates: ['DeclarativeHotplugVolumes'] } };
    const vm = withDisks([{ name: 'tools', cdrom: { bus: 'sata' } }], []);
    expect(wrong(vm, { ...sampleFacts, configuration })).toEqual([]);
  });

  it('counts boot orders over disks and NICs', () => {
    const disks = [{ name: 'root', bootOrder: 1, disk: {} }];
    const instance = { volumes: [root], networks: [{ name: 'nic0', multus: { networkName: 'a' } }] };
    const interfaces = [{ name: 'nic0', bridge: {}, bootOrder: 1 }];
    const vm = sampleVm({
      spec: { dataVolumeTemplates: [] },
      instance,
      domain: { devices: { disks, interfaces } },
    });
    expect(wrong(vm)).toEqual([`${D}.devices.interfaces[0].bootOrder`]);
  });
});

describe('R7 and R8: volumes', () => {
  const at = `${T}.volumes[0]`;
  const judge = (volume: object): string[] =>
    wrong(withDisks([{ name: 'a', disk: {} }], [{ name: 'a', ...volume }]));
  it.each<[string, object, string[]]>([
    ['no source', {}, [at]],
    ['two sources', { ...root, name: 'a', emptyDisk: { capacity: '1Gi' } }, [at]],
    ['2048 bytes', { cloudInitNoCloud: { userData: text(2048) } }, []],
    ['2049 bytes', { cloudInitNoCloud: { userData: text(2049) } }, [`${at}.cloudInitNoCloud.userData`]],
    [
      '2048 bytes of 2 each',
      { cloudInitNoCloud: { userData: 'é'.repeat(1025) } },
      [`${at}.cloudInitNoCloud.userData`],
    ],
    [
      'network data of 2049 bytes',
      { cloudInitConfigDrive: { networkData: text(2049) } },
      [`${at}.cloudInitConfigDrive.networkData`],
    ],
    ['nothing', { cloudInitNoCloud: {} }, [`${at}.cloudInitNoCloud`]],
    [
      'inline and a Secret',
      { cloudInitNoCloud: { userData: 'a', secretRef: { name: 'b' } } },
      [`${at}.cloudInitNoCloud`],
    ],
    [
      'user data inline, network data in a Secret',
      { cloudInitNoCloud: { userData: 'a', networkDataSecretRef: { name: 'b' } } },
      [],
    ],
    ['no base64', { cloudInitNoCloud: { userDataBase64: '??' } }, [`${at}.cloudInitNoCloud.userDataBase64`]],
    [
      'a sysprep of both',
      { sysprep: { configMap: { name: 'a' }, secret: { name: 'a' } } },
      [`${at}.sysprep`],
    ],
  ])('%s', (_what, volume, fields) => expect(judge(volume)).toEqual(fields));
});
