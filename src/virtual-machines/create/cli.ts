import type { Commands } from '../../form/review/command';
import { message, type Message } from '../../i18n/message';
import { flag, quoted } from '../../node-pools/model/shell';
import { isSame } from '../../node-pools/fields/leftovers';
import { hasCloudInitSecret } from './steps/advanced/objects';
import { advancedDefaults, type Advanced } from './steps/advanced/values';
import { typeRef } from '../model/size-rules';
import { keptLines } from './kept-lines';
import { splitRef } from './steps/storage/objects';
import type { DiskValues } from './steps/storage/values';
import { hasRoot, writtenDisks, type Values } from './values';

const withSize = (parts: readonly string[], { size, bootOrder }: DiskValues): string =>
  [
    ...parts,
    ...(size === '' ? [] : [`size:${size}`]),
    ...(bootOrder === null ? [] : [`bootorder:${bootOrder}`]),
  ].join(',');

/** The flag for one disk; undefined where virtctl has none (source: `virtctl create vm`). */
const diskFlag = (disk: DiskValues): readonly string[] | undefined => {
  const boot = disk.bootOrder === null ? [] : [`bootorder:${disk.bootOrder}`];
  switch (disk.source) {
    case 'image': {
      const { namespace, name } = splitRef(disk.dataSource);
      return flag('volume-import', withSize(['type:ds', `src:${namespace}/${name}`], disk));
    }
    case 'clone':
      return flag('volume-import', withSize(['type:pvc', `src:${disk.claimNamespace}/${disk.claim}`], disk));
    case 'http':
    case 's3':
    case 'gcs':
    case 'registry':
      return flag('volume-import', withSize([`type:${disk.source}`, `url:${disk.url}`], disk));
    case 'blank':
      return flag('volume-import', withSize(['type:blank'], disk));
    case 'container':
      return flag('volume-containerdisk', [`src:${disk.image}`, ...boot].join(','));
    case 'attach':
      return flag('volume-pvc', [`src:${disk.claim}`, ...boot].join(','));
    default:
      return undefined;
  }
};

/** What of a disk no flag says. */
const hasMore = ({
  storageClass,
  accessMode,
  volumeMode,
  type,
  bus,
  serial,
  cache,
  io,
  shareable,
  secret,
}: DiskValues) =>
  [storageClass, accessMode, volumeMode, serial, cache, io, secret].some((text) => text !== '') ||
  shareable ||
  type !== 'disk' ||
  bus !== 'virtio';

const size = ({ basic, root }: Values): readonly string[] => {
  if (basic.sizing === 'custom') return flag('memory', basic.memory);
  if (basic.sizing === 'inferred') return flag('infer-instancetype-from', root.name);
  const { isNamespaced, name } = typeRef(basic.instancetype);
  return flag('instancetype', isNamespaced ? `virtualmachineinstancetype/${name}` : name);
};

const preference = ({ basic }: Values): readonly string[] => {
  if (basic.preference === '') return [];
  const { isNamespaced, name } = typeRef(basic.preference);
  return flag('preference', isNamespaced ? `virtualmachinepreference/${name}` : name);
};

/** The parts of the step Advanced that no flag says. */
const ADVANCED: readonly { readonly fields: readonly (keyof Advanced)[]; readonly words: Message }[] = [
  { fields: ['sysprep'], words: message('The answers for Windows') },
  {
    fields: ['firmware', 'isSecure', 'isEfiPersistent', 'tpm', 'watchdog', 'gpus', 'hostDevices'],
    words: message('Firmware and devices'),
  },
  {
    fields: ['hostname', 'subdomain', 'eviction', 'gracePeriod', 'request', 'overcommitOverhead'],
    words: message('Names, memory and shutdown'),
  },
  {
    fields: ['labels', 'nodeSelector', 'tolerations', 'placement'],
    words: message('Placement on nodes'),
  },
];

const yamlOnly = (values: Values): readonly Message[] => {
  const { basic, nics, advanced } = values;
  const cpus = (basic.sockets ?? 1) * (basic.cores ?? 1) * (basic.threads ?? 1);
  const isUsualNetwork =
    nics.length === 1 &&
    nics.every(({ network, mac, ports }) => network === '' && mac === '' && ports.length === 0);
  const disks = writtenDisks(values).filter(({ disk }) => diskFlag(disk) === undefined || hasMore(disk));
  return [
    ...(basic.sizing === 'custom' && cpus > 1 ? [message('The CPUs of the custom size')] : []),
    ...(isUsualNetwork ? [] : [message('The network interfaces')]),
    ...disks.map(({ disk }) => message('Settings of disk {{name}}', { name: disk.name })),
    ...(basic.description === '' ? [] : [message('The description')]),
    ...(advanced.cloudInit !== 'none' &&
    (hasCloudInitSecret(advanced) || advanced.networkData !== '' || advanced.cloudInitStore === 'existing')
      ? [message('The cloud-init data that are in a Secret')]
      : []),
    ...(advanced.sshKeys === 'none' ? [] : [message('The SSH keys')]),
    ...ADVANCED.flatMap(({ fields, words }) =>
      fields.every((field) => isSame(advanced[field], advancedDefaults[field])) ? [] : [words],
    ),
    ...keptLines(values).map((path) => message('{{path}}, set in YAML', { path })),
  ];
};

const create = (values: Values): readonly string[] => {
  const { basic, advanced } = values;
  const inline =
    advanced.cloudInit === 'noCloud' && advanced.cloudInitStore === 'vm' && !hasCloudInitSecret(advanced);
  return [
    'virtctl create vm',
    ...flag('name', basic.name),
    ...flag('run-strategy', basic.runStrategy, 'Always'),
    ...size(values),
    ...preference(values),
    ...(hasRoot(basic) || values.disks.length > 0
      ? writtenDisks(values).flatMap(({ disk }) => diskFlag(disk) ?? [])
      : []),
    ...(inline && advanced.userData !== '' ? ['--cloud-init-user-data "$(base64 -w0 user-data)"'] : []),
    `| oc create --namespace ${quoted(basic.namespace)} -f -`,
  ];
};

/** The commands that create this machine, and those that work with it (specification: virtual machines, CLI). */
export const cli = (values: Values): Commands => {
  const { basic, advanced } = values;
  const target = [quoted(basic.name), ...flag('namespace', basic.namespace)];
  if (basic.source === 'vm')
    return {
      commands: [
        {
          title: message('Create the virtual machine'),
          lines: [
            'virtctl create clone',
            ...flag('source-name', basic.vm),
            ...flag('target-name', basic.name),
            `| oc create --namespace ${quoted(basic.namespace)} -f -`,
          ],
        },
      ],
      files: [],
      yamlOnly: keptLines(values).map((path) => message('{{path}}, set in YAML', { path })),
    };
  const hasFile =
    advanced.cloudInit === 'noCloud' &&
    advanced.cloudInitStore === 'vm' &&
    !hasCloudInitSecret(advanced) &&
    advanced.userData !== '';
  return {
    commands: [
      { title: message('Create the virtual machine'), lines: create(values) },
      { title: message('Open its console'), lines: [`virtctl vnc ${target.join(' ')}`] },
      { title: message('Stop it'), lines: [`virtctl stop ${target.join(' ')}`] },
    ],
    files: hasFile ? [{ name: 'user-data', content: message('The user data of cloud-init') }] : [],
    yamlOnly: yamlOnly(values),
  };
};
