import { useEffect, useState } from 'react';

/** True once the given time has passed since mounting, in milliseconds: what comes sooner is not announced by a skeleton. */
export const useLater = (delay: number): boolean => {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return isLater;
};
