import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { clusterNow } from '../../kubernetes/clock';
import { duration } from './duration';

const SECOND = 1000;

/** Milliseconds since a time, counted anew each second while it is on the screen. */
const useElapsed = (since: string): number => {
  const [now, setNow] = useState(clusterNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(clusterNow()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - Date.parse(since));
};

interface ElapsedProps {
  /** RFC 3339 */
  since: string;
  /** The sentence around the time: "Running for 2 min 10 sec". */
  text: (time: string) => string;
}

/** How long something has been running, counting. Only for what runs now. It is not announced. */
export const Elapsed = ({ since, text }: ElapsedProps) => {
  const { language } = useWords();
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums' }}>{text(duration(useElapsed(since), language))}</span>
  );
};
