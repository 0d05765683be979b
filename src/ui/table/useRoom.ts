import { useSyncExternalStore } from 'react';

/** From here on most columns have room beside the navigation. */
const MOST = '(min-width: 1280px)';

/** From here on an address fits too, in the longest of the languages. */
const NEARLY_ALL = '(min-width: 1400px)';

/** From here on, and where a row is a card, nothing is left out. */
const ALL = '(min-width: 1600px), (max-width: 767px)';

/** How many columns of a list the window has room for. */
export type Room = 'all' | 'nearly-all' | 'most' | 'few';

const subscribe = (listener: () => void): (() => void) => {
  const queries = [MOST, NEARLY_ALL, ALL].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
};

const read = (): Room => {
  if (window.matchMedia(ALL).matches) return 'all';
  if (window.matchMedia(NEARLY_ALL).matches) return 'nearly-all';
  return window.matchMedia(MOST).matches ? 'most' : 'few';
};

/** The room there is now. */
export const useRoom = (): Room => useSyncExternalStore(subscribe, read);
