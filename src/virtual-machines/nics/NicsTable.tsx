import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../../ui/action/action';
import { ActionMenu } from '../../ui/action/ActionMenu';
import type { NicPhase, NicRow } from '../model/vm-nics';

const PHASES: Readonly<Record<NicPhase, Message>> = {
  there: message('In the guest'),
  stopped: message('With the next start'),
  coming: message('Not in the guest yet'),
  going: message('Leaving the guest'),
  gone: message('Gone'),
  unknown: message('Not known'),
};

const LINKS: Readonly<Record<NicRow['link'], Message>> = {
  up: message('Up'),
  down: message('Down'),
  '': message('–'),
};

interface NicsTableProps {
  rows: readonly NicRow[];
  actionsOf: (row: NicRow) => readonly Action[];
  /** Of the virtual machine. */
  name: string;
}

const orDash = (text: string): string => (text === '' ? '–' : text);

/** Every NIC with its network, its addresses and how far it is. */
export const NicsTable = ({ rows, actionsOf, name }: NicsTableProps) => {
  const { t, say } = useWords();
  if (rows.length === 0)
    return <Content component="p">{t('This virtual machine has no network interfaces.')}</Content>;
  return (
    <Table
      variant="compact"
      gridBreakPoint="grid-lg"
      aria-label={t('Network interfaces of {{name}}', { name })}
      data-test="nics"
    >
      <Thead>
        <Tr>
          <Th>{t('Name')}</Th>
          <Th>{t('Network')}</Th>
          <Th>{t('Binding')}</Th>
          <Th>{t('Addresses')}</Th>
          <Th>{t('MAC address')}</Th>
          <Th>{t('Link')}</Th>
          <Th>{t('State')}</Th>
          <Th screenReaderText={t('Actions')} />
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.name} data-test={`nic-${row.name}`}>
            <Td dataLabel={t('Name')} modifier="breakWord">
              {row.name}
            </Td>
            <Td dataLabel={t('Network')} modifier="breakWord">
              {row.network === '' ? t('Pod network') : row.network}
            </Td>
            <Td dataLabel={t('Binding')}>{[row.binding, row.model].filter(Boolean).join(', ')}</Td>
            <Td dataLabel={t('Addresses')} modifier="breakWord">
              {orDash(row.addresses.join(', '))}
            </Td>
            <Td dataLabel={t('MAC address')}>{orDash(row.mac)}</Td>
            <Td dataLabel={t('Link')} data-test="nic-link">
              {say(LINKS[row.link])}
            </Td>
            <Td dataLabel={t('State')} data-test="nic-state">
              {say(PHASES[row.phase])}
            </Td>
            <Td isActionCell>
              <ActionMenu actions={actionsOf(row)} label={t('Actions of {{name}}', { name: row.name })} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
