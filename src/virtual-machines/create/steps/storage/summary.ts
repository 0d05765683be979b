import type { SummaryRow } from '../../../../form/review/summary-row';
import { message, type Message } from '../../../../i18n/message';
import { sizeWords } from '../../../../node-pools/model/size-words';
import { inBootOrder } from '../../../model/boot-order';
import { writtenDisks, type Values } from '../../values';
import { row } from '../step';
import { isImported, type DiskValues } from './values';

/** What a disk is made of, in a few words. */
export const diskWords = (disk: DiskValues): Message => {
  const { url, image, claim, claimNamespace, dataSource } = disk;
  switch (disk.source) {
    case 'image':
      return message('Golden image {{name}}', { name: dataSource });
    case 'http':
    case 's3':
    case 'gcs':
    case 'registry':
      return message('Import from {{url}}', { url });
    case 'container':
      return message('Container image {{image}}, lost at each stop', { image });
    case 'clone':
      return message('A copy of volume {{name}}', { name: `${claimNamespace}/${claim}` });
    case 'attach':
      return message('Volume {{name}} itself', { name: claim });
    case 'ephemeral':
      return message('Volume {{name}}, changes lost at each stop', { name: claim });
    case 'emptyDisk':
      return message('An empty disk, lost at each stop');
    default:
      return message('An empty volume');
  }
};

const sizeOf = ({ size }: DiskValues): Message | string =>
  size === '' ? message('As large as the source') : sizeWords(size);

const diskRows = (disk: DiskValues, isRoot: boolean): readonly SummaryRow[] => {
  const group = message('Disk {{name}}', { name: disk.name });
  const id = (field: string) => `${disk.name}-${field}`;
  return [
    row(id('source'), message('Source'), diskWords(disk), !isRoot, group),
    ...(isImported(disk) || disk.source === 'emptyDisk'
      ? [row(id('size'), message('Size'), sizeOf(disk), disk.size !== '', group)]
      : []),
    ...(isImported(disk)
      ? [
          row(
            id('class'),
            message('Storage class'),
            disk.storageClass || message('Default class'),
            disk.storageClass !== '',
            group,
          ),
          row(
            id('mode'),
            message('Access mode'),
            disk.accessMode || message('As the class has it'),
            disk.accessMode !== '',
            group,
          ),
        ]
      : []),
    row(id('type'), message('Type'), disk.type, disk.type !== 'disk', group),
    row(
      id('bus'),
      message('Bus'),
      disk.bus === '' ? message('As the operating system wants it') : disk.bus,
      disk.type === 'disk' && disk.bus !== 'virtio',
      group,
    ),
  ];
};

/** What the review says of this step. */
export const storageSummary = (values: Values): readonly SummaryRow[] => {
  if (values.basic.source === 'vm') return [];
  const disks = writtenDisks(values).map(({ disk }) => disk);
  const order = inBootOrder([...disks, ...values.nics]).map(({ name }) => name);
  return [
    ...writtenDisks(values).flatMap(({ disk, path }) => diskRows(disk, path[0] === 'root')),
    row(
      'bootOrder',
      message('Boot order'),
      order.length === 0 ? message('As the firmware finds them') : order.join(', '),
      order.length > 1,
    ),
  ];
};
