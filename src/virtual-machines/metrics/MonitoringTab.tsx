import { Stack, StackItem, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { NeedsInstance } from '../details/NeedsInstance';
import type { VmView } from '../details/useVm';
import LogsTab from '../logs/LogsTab';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import MetricsTab from './MetricsTab';

interface MonitoringTabProps {
  view: VmView;
  section: 'metrics' | 'logs';
}

/** What was measured of a virtual machine and what its launcher has written, each under an address of its own. */
const MonitoringTab = ({ view, section }: MonitoringTabProps) => {
  const { t } = useWords();
  const { vm, vmi } = view;
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
        {section === 'logs' ? (
          <NeedsInstance view={view}>
            <LogsTab vm={vm} vmi={vmi} />
          </NeedsInstance>
        ) : (
          <MetricsTab vm={vm} vmi={vmi} />
        )}
      </StackItem>
    </Stack>
  );
};

export default MonitoringTab;
