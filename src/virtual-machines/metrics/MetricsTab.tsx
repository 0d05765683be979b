import { useMemo, useState } from 'react';
import {
  EmptyState,
  EmptyStateBody,
  FormSelect,
  FormSelectOption,
  Gallery,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { ChartLineIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { ApiError } from '../../kubernetes/errors';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { type MetricChart, metricCharts } from '../model/metric-queries';
import { vmRef } from '../model/vm-ref';
import { ChartCard } from './ChartCard';
import { isEmpty, useSeries } from './useSeries';

interface MetricsTabProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
}

const SPANS = [15, 60, 360, 1440];

/** What the cluster's monitoring has measured of a virtual machine. */
const MetricsTab = ({ vm }: MetricsTabProps) => {
  const { t } = useWords();
  const { namespace, name } = vmRef(vm);
  const charts = useMemo(() => metricCharts({ namespace, name }), [namespace, name]);
  const [minutes, setMinutes] = useState(60);
  // The first chart tells whether there is anything to ask at all.
  const first = useSeries(namespace, charts[0]?.lines ?? [], minutes);
  if (first?.error && isEmpty(first)) return <NoMetrics error={first.error} />;
  const words = (span: number): string =>
    span < 60
      ? t('Last {{count}} minutes', { count: span })
      : t('Last {{count}} hours', { count: span / 60 });
  return (
    <Stack hasGutter data-test="metrics">
      {first?.error ? (
        <StackItem>
          <ErrorAlert error={first.error} variant="warning" />
        </StackItem>
      ) : null}
      <StackItem style={{ maxInlineSize: '14rem' }}>
        <FormSelect
          value={minutes}
          aria-label={t('Time range')}
          onChange={(_event, value) => setMinutes(Number(value))}
          data-test="metrics-range"
        >
          {SPANS.map((span) => (
            <FormSelectOption key={span} value={span} label={words(span)} />
          ))}
        </FormSelect>
      </StackItem>
      <StackItem>
        <Gallery hasGutter minWidths={{ default: '18rem' }}>
          {(first ? charts : charts.slice(0, 1)).map((chart) => (
            <OneChart key={chart.id} chart={chart} namespace={namespace} minutes={minutes} />
          ))}
        </Gallery>
      </StackItem>
    </Stack>
  );
};

const OneChart = ({
  chart,
  namespace,
  minutes,
}: {
  chart: MetricChart;
  namespace: string;
  minutes: number;
}) => <ChartCard chart={chart} lines={useSeries(namespace, chart.lines, minutes)} />;

const NoMetrics = ({ error }: { error: ApiError }) => {
  const { t } = useWords();
  if (error.kind !== 'not-served') return <ErrorAlert error={error} />;
  return (
    <EmptyState titleText={t('No metrics')} headingLevel="h2" icon={ChartLineIcon} data-test="no-prometheus">
      <EmptyStateBody>
        {t('This console reaches no Prometheus. Cluster monitoring brings it; all else here works without.')}
      </EmptyStateBody>
    </EmptyState>
  );
};

export default MetricsTab;
