import { useSyncExternalStore } from 'react';

/** From here on most columns have room beside the navigation. */
const MOST = '(min-width: 1280px)';

/** From here on an address fits too, in the longest of the languages. Below PatternFly's md a row is a card, as long as it likes. */
const ALL = '(min-width: 1400px), (max-width: 767px)';

/** How many columns of a list the window has room for. */
export type Room = 'all' | 'most' | 'few';

const subscribe = (listener: () => void): (() => void) => {
  const queries = [MOST, ALL].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
};

const read = (): Room =>
  window.matchMedia(ALL).matches ? 'all' : window.matchMedia(MOST).matches ? 'most' : 'few';

/** The room there is now. */
export const useRoom = (): Room => useSyncExternalStore(subscribe, read);
