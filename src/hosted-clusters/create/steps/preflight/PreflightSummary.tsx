import { Icon } from '@patternfly/react-core';
import {
  CheckCircleIcon,
  ExclamationCircleIcon,
  ExclamationTriangleIcon,
  InProgressIcon,
} from '@patternfly/react-icons';
import { useWords, type Words } from '../../../../i18n/useWords';
import type { Counts } from '../../../model/preflight/preflight';

/** The preflight in one sentence: "Ready, 2 warnings, 1 cannot be checked". */
export const sentenceOf = (counts: Counts, t: Words['t']): string => {
  const parts = [
    counts.block > 0
      ? t('{{count}} problems must be solved before the cluster can be created', { count: counts.block })
      : counts.checking > 0
        ? t('Reading this cluster')
        : t('Ready'),
    ...(counts.warn > 0 ? [t('{{count}} warnings', { count: counts.warn })] : []),
    ...(counts['cannot-check'] > 0
      ? [t('{{count}} could not be checked', { count: counts['cannot-check'] })]
      : []),
  ];
  return parts.join(', ');
};

const iconOf = (counts: Counts) => {
  if (counts.block > 0) return { status: 'danger', Sign: ExclamationCircleIcon } as const;
  if (counts.checking > 0) return { status: 'info', Sign: InProgressIcon } as const;
  return counts.warn > 0
    ? ({ status: 'warning', Sign: ExclamationTriangleIcon } as const)
    : ({ status: 'success', Sign: CheckCircleIcon } as const);
};

/** The preflight in one line. It announces itself when it changes. */
export const PreflightSummary = ({ counts }: { counts: Counts }) => {
  const { t } = useWords();
  const { status, Sign } = iconOf(counts);
  return (
    <span role="status" data-test="preflight-summary">
      <Icon status={status} isInline>
        <Sign />
      </Icon>{' '}
      {sentenceOf(counts, t)}
    </span>
  );
};
