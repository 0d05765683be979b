import { useEffect, useState } from 'react';

/** Quiet time before a new count is read aloud, in milliseconds: typing and ticking clusters are not. */
const QUIET = 1000;

/** Tells a screen reader how many rows there are, once the number has settled. */
export const CountAnnouncer = ({ count }: { count: string }) => {
  const [told, setTold] = useState(count);
  useEffect(() => {
    const timer = setTimeout(() => setTold(count), QUIET);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div role="status" className="pf-v6-screen-reader" data-test="count-announcer">
      {told}
    </div>
  );
};
