import { useWords } from '../../i18n/useWords';
import { LazyTooltip } from '../tooltip/LazyTooltip';
import { clockTime, exactTime } from './relative';
import { useNow } from './useNow';

/** "10:04", with the date where it was another day; exact with its zone in the tooltip. Unlike "5 minutes ago" it stands still. */
export const ClockTime = ({ time }: { time: string }) => {
  const { language } = useWords();
  const now = useNow();
  const then = Date.parse(time);
  if (Number.isNaN(then)) return <>–</>;
  return (
    <LazyTooltip content={() => exactTime(then, language)} style={nowrap}>
      <time dateTime={new Date(then).toISOString()}>{clockTime(then, now, language)}</time>
    </LazyTooltip>
  );
};

const nowrap = { whiteSpace: 'nowrap' } as const;
