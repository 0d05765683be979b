import { useCallback, useMemo } from 'react';
import { useUserName } from '../../kubernetes/useIdentity';
import { choiceOf, chosenColumns, recallColumns, rememberColumns } from './remembered-columns';

interface TableColumn {
  readonly id: string;
  readonly isOptional?: boolean | undefined;
}

/** A choice of columns is no secret and no state of the cluster: it may stay in the browser from visit to visit. */
// eslint-disable-next-line no-restricted-globals -- nothing else is kept beyond a session
const lasting = (): Storage => localStorage;

/**
 * Which columns a table shows: those that the URL names, else those that the user chose at an earlier visit, else the usual ones.
 * @param list under which name the choice is remembered; undefined = it is not
 * @returns the ids shown, and what remembers others; the URL is the caller's
 */
export const useColumns = (
  list: string | undefined,
  columns: readonly TableColumn[],
  inUrl: readonly string[] | undefined,
): readonly [ReadonlySet<string>, (shown: readonly string[]) => void] => {
  const user = useUserName();
  const usual = useMemo(
    () => new Set(columns.filter(({ isOptional }) => !isOptional).map(({ id }) => id)),
    [columns],
  );
  const shown = useMemo(() => {
    if (inUrl) return new Set(inUrl);
    return list === undefined ? usual : chosenColumns(usual, recallColumns(lasting, user, list));
  }, [inUrl, usual, list, user]);
  const remember = useCallback(
    (ids: readonly string[]) => {
      if (list !== undefined) rememberColumns(lasting, user, list, choiceOf(usual, new Set(ids)));
    },
    [list, user, usual],
  );
  return [shown, remember];
};
