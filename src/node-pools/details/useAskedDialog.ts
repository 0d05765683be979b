import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ASKED, ASKED_DIALOGS, type AskedDialog } from '../model/pool-path';

/** The dialog that the address asks for, as another page led here to open it, and how to forget it once it is closed. */
export const useAskedDialog = (): readonly [AskedDialog | undefined, () => void] => {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(ASKED);
  const forget = useCallback(() => {
    setSearch(
      (now) => {
        now.delete(ASKED);
        return now;
      },
      { replace: true },
    );
  }, [setSearch]);
  return [ASKED_DIALOGS.find((id) => id === asked), forget];
};
