import { Stack, StackItem, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { lazy } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import type { VmView } from './useVm';

const MetricsTab = lazy(() => import('../metrics/MetricsTab'));
const LogsTab = lazy(() => import('../logs/LogsTab'));

interface MonitoringTabProps {
  view: VmView;
  /** metrics or logs: each has its own address. */
  segment: string | undefined;
}

/** Charts and logs of a virtual machine. */
const MonitoringTab = ({ view: { vm, vmi }, segment }: MonitoringTabProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const isLogs = segment === 'logs';
  const go = (to: string) => () => void navigate(vmPath(vmRef(vm), to));
  return (
    <Stack hasGutter>
      <StackItem>
        <ToggleGroup aria-label={t('What to look at')}>
          <ToggleGroupItem
            text={t('Metrics')}
            buttonId="monitoring-metrics"
            isSelected={!isLogs}
            onChange={go('metrics')}
            data-test="monitoring-metrics"
          />
          <ToggleGroupItem
            text={t('Logs')}
            buttonId="monitoring-logs"
            isSelected={isLogs}
            onChange={go('logs')}
            data-test="monitoring-logs"
          />
        </ToggleGroup>
      </StackItem>
      <StackItem>{isLogs ? <LogsTab vm={vm} vmi={vmi} /> : <MetricsTab vm={vm} vmi={vmi} />}</StackItem>
    </Stack>
  );
};

export default MonitoringTab;
