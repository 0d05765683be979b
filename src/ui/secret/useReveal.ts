import { useEffect, useState } from 'react';
import { createReveal } from './reveal';

/** Whether a secret is readable now. Revealing lasts 30 seconds; hiding is at once. */
export const useReveal = (): readonly [isRevealed: boolean, reveal: () => void, hide: () => void] => {
  const [isRevealed, setIsRevealed] = useState(false);
  const [{ reveal, hide }] = useState(() => createReveal(setIsRevealed));
  useEffect(() => hide, [hide]);
  return [isRevealed, reveal, hide];
};
