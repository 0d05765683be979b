import { useWords } from '../../i18n/useWords';
import { LazyTooltip } from '../tooltip/LazyTooltip';
import { exactTime, pastTime, relativeTime } from './relative';
import { useNow } from './useNow';

interface TimestampProps {
  /** RFC 3339, as Kubernetes writes it, or milliseconds since the epoch. */
  time: string | number | undefined;
  /** Set for what is still to come: "in 5 minutes". All else has happened, whatever the clock of who stamped it. */
  mayCome?: true;
}

/** "5 minutes ago", with the exact time and zone in the tooltip. */
export const Timestamp = ({ time, mayCome }: TimestampProps) => {
  const { language } = useWords();
  const now = useNow();
  const then = time === undefined ? Number.NaN : new Date(time).getTime();
  if (Number.isNaN(then)) return <>–</>;
  const tell = mayCome ? relativeTime : pastTime;
  return (
    <LazyTooltip content={() => exactTime(then, language)} style={nowrap}>
      <time dateTime={new Date(then).toISOString()}>{tell(then, now, language)}</time>
    </LazyTooltip>
  );
};

const nowrap = { whiteSpace: 'nowrap' } as const;
