import { annotationOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';

type OsInfo = NonNullable<NonNullable<VirtualMachineInstance['status']>['guestOSInfo']>;

/** What a guest agent tells of a system. */
export interface Guest {
  os: OsInfo;
  /** Who is signed in, if anybody. */
  user?: string;
  filesystems: readonly { mountPoint: string; type: string; usedBytes: number; totalBytes: number }[];
}

const gi = 2 ** 30;

const linux = (os: OsInfo, user: string): Guest => ({
  os: { machine: 'x86_64', ...os },
  user,
  filesystems: [
    { mountPoint: '/', type: 'xfs', usedBytes: 3.2 * gi, totalBytes: 29 * gi },
    { mountPoint: '/boot', type: 'xfs', usedBytes: 0.3 * gi, totalBytes: gi },
  ],
});

const windows = (name: string, versionId: string): Guest => ({
  os: {
    id: 'mswindows',
    name: 'Microsoft Windows',
    prettyName: name,
    version: name,
    versionId,
    kernelRelease: '26100',
    kernelVersion: '10.0',
    machine: 'x86_64',
  },
  filesystems: [{ mountPoint: 'C:\\', type: 'NTFS', usedBytes: 21 * gi, totalBytes: 63 * gi }],
});

/** Systems by a word in the name of a preference, an image or a volume; the first that fits. */
const systems: readonly (readonly [word: RegExp, guest: Guest])[] = [
  [/windows\.?2k?0?(22|25)|win2k/i, windows('Windows Server 2025 Standard', '2025')],
  [/windows|win11/i, windows('Windows 11 Enterprise', '11')],
  [
    /fedora/i,
    linux(
      {
        id: 'fedora',
        name: 'Fedora Linux',
        prettyName: 'Fedora Linux 43 (Cloud Edition)',
        version: '43 (Cloud Edition)',
        versionId: '43',
        kernelRelease: '6.17.4-300.fc43.x86_64',
      },
      'fedora',
    ),
  ],
  [
    /centos/i,
    linux(
      {
        id: 'centos',
        name: 'CentOS Stream',
        prettyName: 'CentOS Stream 10 (Coughlan)',
        version: '10 (Coughlan)',
        versionId: '10',
        kernelRelease: '6.12.0-172.el10.x86_64',
      },
      'cloud-user',
    ),
  ],
  [
    /ubuntu/i,
    linux(
      {
        id: 'ubuntu',
        name: 'Ubuntu',
        prettyName: 'Ubuntu 24.04.3 LTS',
        version: '24.04.3 LTS (Noble Numbat)',
        versionId: '24.04',
        kernelRelease: '6.8.0-86-generic',
      },
      'ubuntu',
    ),
  ],
  [
    /rhcos|coreos/i,
    linux(
      { id: 'rhcos', name: 'Red Hat Enterprise Linux CoreOS', prettyName: 'Red Hat Enterprise Linux CoreOS' },
      'core',
    ),
  ],
  [
    /rhel/i,
    linux(
      {
        id: 'rhel',
        name: 'Red Hat Enterprise Linux',
        prettyName: 'Red Hat Enterprise Linux 9.8 (Plow)',
        version: '9.8 (Plow)',
        versionId: '9.8',
        kernelRelease: '5.14.0-611.el9.x86_64',
      },
      'cloud-user',
    ),
  ],
];

/**
 * The system in a guest, told by what it was made of: its preference first, then images and volumes. Undefined when
 * nothing tells: such a guest has no agent either.
 */
export const guestOf = (instance: VirtualMachineInstance): Guest | undefined => {
  const hints = [
    annotationOf(instance, 'kubevirt.io/cluster-preference-name'),
    annotationOf(instance, 'kubevirt.io/preference-name'),
    ...(instance.spec.volumes ?? []).flatMap((volume) => [
      volume.containerDisk?.image,
      volume.dataVolume?.name,
      volume.persistentVolumeClaim?.claimName,
    ]),
    instance.metadata.name,
  ];
  for (const hint of hints) {
    const known = systems.find(([word]) => word.test(hint ?? ''));
    if (known) return known[1];
  }
  return undefined;
};
