import { Content, ContentVariants, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { sizeWords } from '../../node-pools/model/size-words';
import type { Action } from '../../ui/action/action';
import { ActionMenu } from '../../ui/action/ActionMenu';
import type { DiskPhase, DiskRow } from '../model/vm-disks';

const TYPES: Readonly<Record<DiskRow['type'], Message>> = {
  disk: message('Disk'),
  cdrom: message('CD-ROM'),
  lun: message('LUN'),
  filesystem: message('File system'),
};

const PHASES: Readonly<Record<DiskPhase, Message>> = {
  there: message('In the guest'),
  stopped: message('With the next start'),
  coming: message('Not in the guest yet'),
  going: message('Leaving the guest'),
  unknown: message('Not known'),
};

interface DisksTableProps {
  rows: readonly DiskRow[];
  actionsOf: (row: DiskRow) => readonly Action[];
  /** Of the virtual machine. */
  name: string;
}

/** Every disk with its volume, its device and how far it is. */
export const DisksTable = ({ rows, actionsOf, name }: DisksTableProps) => {
  const { t } = useWords();
  if (rows.length === 0)
    return <Content component={ContentVariants.p}>{t('This virtual machine has no disks.')}</Content>;
  return (
    <Table
      variant="compact"
      gridBreakPoint="grid-lg"
      aria-label={t('Disks of {{name}}', { name })}
      data-test="disks"
    >
      <Thead>
        <Tr>
          <Th>{t('Name')}</Th>
          <Th>{t('Source')}</Th>
          <Th>{t('Size')}</Th>
          <Th>{t('Type')}</Th>
          <Th modifier="wrap">{t('Storage class')}</Th>
          <Th modifier="wrap">{t('Access mode')}</Th>
          <Th>{t('State')}</Th>
          <Th screenReaderText={t('Actions')} />
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Line key={row.name} row={row} actions={actionsOf(row)} />
        ))}
      </Tbody>
    </Table>
  );
};

const Line = ({ row, actions }: { row: DiskRow; actions: readonly Action[] }) => {
  const { t, say } = useWords();
  const device = [say(TYPES[row.type]), row.bus].filter(Boolean).join(', ');
  const modes = [...row.accessModes, row.volumeMode].filter(Boolean).join(', ');
  return (
    <Tr data-test={`disk-${row.name}`}>
      <Td dataLabel={t('Name')} modifier="breakWord">
        <div>
          {row.name}
          {row.bootOrder === null ? null : (
            <>
              {' '}
              <Label isCompact variant="outline">
                {t('Boot {{place}}', { place: row.bootOrder })}
              </Label>
            </>
          )}
        </div>
      </Td>
      <Td dataLabel={t('Source')} modifier="breakWord">
        {say(row.source)}
      </Td>
      <Td dataLabel={t('Size')} modifier="nowrap">
        {row.size === '' ? '–' : sizeWords(row.size)}
      </Td>
      <Td dataLabel={t('Type')} modifier="nowrap">
        {device === '' ? '–' : device}
      </Td>
      <Td dataLabel={t('Storage class')} modifier="breakWord">
        {row.storageClass === '' ? '–' : row.storageClass}
      </Td>
      <Td dataLabel={t('Access mode')} modifier="breakWord">
        {modes === '' ? '–' : modes}
      </Td>
      <Td dataLabel={t('State')} modifier="breakWord" data-test="disk-state">
        <State row={row} />
      </Td>
      <Td isActionCell>
        <ActionMenu actions={actions} label={t('Actions of {{name}}', { name: row.name })} />
      </Td>
    </Tr>
  );
};

const State = ({ row: { phase, progress, isHotplugged, because, isAskedFor } }: { row: DiskRow }) => {
  const { t, say } = useWords();
  const words = [
    say(PHASES[phase]),
    ...(progress ? [say(progress)] : []),
    ...(isHotplugged ? [t('plugged in')] : []),
    ...(isAskedFor ? [] : [t('until the next restart')]),
  ];
  return (
    <>
      {words.join(' · ')}
      {because === '' ? null : <Content component={ContentVariants.small}>{because}</Content>}
    </>
  );
};
