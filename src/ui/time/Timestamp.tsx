import { useWords } from '../../i18n/useWords';
import { LazyTooltip } from '../tooltip/LazyTooltip';
import { exactTime, relativeTime } from './relative';
import { useNow } from './useNow';

interface TimestampProps {
  /** RFC 3339, as Kubernetes writes it, or milliseconds since the epoch. */
  time: string | number | undefined;
}

/** "5 minutes ago", with the exact time and zone in the tooltip. */
export const Timestamp = ({ time }: TimestampProps) => {
  const { language } = useWords();
  const now = useNow();
  const then = time === undefined ? Number.NaN : new Date(time).getTime();
  if (Number.isNaN(then)) return <>–</>;
  return (
    <LazyTooltip content={() => exactTime(then, language)} style={nowrap}>
      <time dateTime={new Date(then).toISOString()}>{relativeTime(then, now, language)}</time>
    </LazyTooltip>
  );
};

const nowrap = { whiteSpace: 'nowrap' } as const;
