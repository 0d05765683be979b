import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readTableState, writeTableState, type TableState } from './url-state';

/** Quiet time after the last key before the search is in the URL, in milliseconds. */
const SETTLE = 250;
/** A longer search is not in the URL, in characters: servers and browsers refuse addresses beyond some thousand. */
const LONGEST_IN_URL = 1000;

/** The state of a table, kept in the URL so that it survives reload and Back. Every change replaces the entry of the history. */
export const useTableState = (
  prefix: string,
  columns: readonly string[],
): readonly [TableState, (change: Partial<TableState>) => void] => {
  const [params, setParams] = useSearchParams();
  const inUrl = useMemo(() => readTableState(params, prefix, columns), [params, prefix, columns]);
  // The search is typed faster than a router should navigate.
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const write = useCallback(
    (change: Partial<TableState>) =>
      setParams(
        (now) =>
          writeTableState(now, prefix, columns, { ...readTableState(now, prefix, columns), ...change }),
        { replace: true },
      ),
    [setParams, prefix, columns],
  );
  const set = useCallback(
    (change: Partial<TableState>) => {
      clearTimeout(timer.current);
      if (change.search === undefined || change.search === '') {
        setTyped(undefined);
        write(change);
        return;
      }
      setTyped(change.search);
      if (change.search.length > LONGEST_IN_URL) return;
      timer.current = setTimeout(() => {
        write(change);
        setTyped(undefined);
      }, SETTLE);
    },
    [write],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const state = useMemo(() => (typed === undefined ? inUrl : { ...inUrl, search: typed }), [inUrl, typed]);
  return [state, set];
};
