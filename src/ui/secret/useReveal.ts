import { useCallback, useEffect, useState } from 'react';

/** How long a revealed secret stays readable, in milliseconds. */
export const REVEAL_TIME = 30_000;

/** Whether a secret is readable now. Revealing lasts 30 seconds; hiding is at once. */
export const useReveal = (): readonly [isRevealed: boolean, reveal: () => void, hide: () => void] => {
  const [until, setUntil] = useState<number>();
  const hide = useCallback(() => setUntil(undefined), []);
  const reveal = useCallback(() => setUntil(Date.now() + REVEAL_TIME), []);
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(hide, until - Date.now());
    return () => clearTimeout(timer);
  }, [until, hide]);
  return [until !== undefined, reveal, hide];
};
