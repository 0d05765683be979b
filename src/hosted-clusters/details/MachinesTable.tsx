import { Progress, ProgressSize } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel, MachineModel, VirtualMachineModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import type { PoolMachine } from '../../node-pools/model/pool-machines';
import { Part } from '../../ui/state/Part';
import type { Infra } from './useInfra';

interface MachinesTableProps {
  machines: readonly PoolMachine[];
  states: Infra['states'];
  label: string;
}

/** Machines with their virtual machine, disk and node. What may not be read costs only its own column. */
export const MachinesTable = ({ machines, states, label }: MachinesTableProps) => {
  const { t } = useWords();
  return (
    <>
      <Table variant="compact" gridBreakPoint="grid-md" aria-label={label} data-test="machines">
        <Thead>
          <Tr>
            <Th>{t('Machine')}</Th>
            <Th>{t('Phase')}</Th>
            <Th>{t('Virtual machine')}</Th>
            <Th>{t('Root disk')}</Th>
            <Th>{t('Node')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {machines.map((machine) => (
            <Tr key={machine.name} data-test={`machine-${machine.name}`}>
              <Td dataLabel={t('Machine')} modifier="breakWord">
                {machine.name}
              </Td>
              <Td dataLabel={t('Phase')}>{machine.phase ?? '–'}</Td>
              <Td dataLabel={t('Virtual machine')}>{machine.vmStatus ?? '–'}</Td>
              <Td dataLabel={t('Root disk')}>
                <Disk machine={machine} />
              </Td>
              <Td dataLabel={t('Node')} modifier="breakWord">
                {machine.node ?? t('Not joined')}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <MachinesUnread states={states} />
    </>
  );
};

const Disk = ({ machine: { name, disk } }: { machine: PoolMachine }) => {
  const { t } = useWords();
  if (!disk) return <>–</>;
  if (disk.percent === undefined || disk.phase === 'Succeeded') return <>{disk.phase}</>;
  return (
    <Progress
      value={Math.round(disk.percent)}
      size={ProgressSize.sm}
      title={disk.phase}
      aria-label={t('Import of the root disk of {{name}}', { name })}
    />
  );
};

const PARTS = {
  machines: MachineModel,
  virtualMachines: VirtualMachineModel,
  volumes: DataVolumeModel,
} as const;

/** Says of each part that may not be read which right is missing. */
export const MachinesUnread = ({ states }: { states: Infra['states'] }) =>
  (['machines', 'virtualMachines', 'volumes'] as const).map((part) =>
    states[part].phase === 'failed' ? (
      <Part key={part} state={states[part]} onRetry={() => refresh(PARTS[part])} />
    ) : null,
  );
