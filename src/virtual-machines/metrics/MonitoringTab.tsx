import { Stack, StackItem, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import LogsTab from '../logs/LogsTab';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import MetricsTab from './MetricsTab';

interface MonitoringTabProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  section: 'metrics' | 'logs';
}

/** What was measured of a virtual machine and what its launcher has written, each under an address of its own. */
const MonitoringTab = ({ vm, vmi, section }: MonitoringTabProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const choice = (id: MonitoringTabProps['section'], text: string) => (
    <ToggleGroupItem
      text={text}
      buttonId={`monitoring-${id}`}
      isSelected={section === id}
      onChange={() => void navigate(vmPath(vmRef(vm), id))}
      data-test={`monitoring-${id}`}
    />
  );
  return (
    <Stack hasGutter>
      <StackItem>
        <ToggleGroup aria-label={t('Kind of monitoring')}>
          {choice('metrics', t('Metrics'))}
          {choice('logs', t('Logs'))}
        </ToggleGroup>
      </StackItem>
      <StackItem>
        {section === 'logs' ? <LogsTab vm={vm} vmi={vmi} /> : <MetricsTab vm={vm} vmi={vmi} />}
      </StackItem>
    </Stack>
  );
};

export default MonitoringTab;
