import { useCallback, useMemo, useState } from 'react';
import { toApiError, type ApiError } from '../../kubernetes/errors';
import type { KubeObject } from '../../kubernetes/types/object';
import { lastWriter } from './last-writer';
import { saveOver } from './save-over';
import {
  type ConflictField,
  type Difference,
  differences,
  haveTheyChanged,
  resolved,
  type Side,
} from './three-way';

interface SaveOverOptions<T extends KubeObject, Values extends object> {
  /** The object that the form began from. */
  readonly began: T;
  /** The object as it is watched. */
  readonly latest: T;
  /** All that the form changes. */
  readonly fields: readonly ConflictField<Values>[];
  readonly valuesOf: (object: T) => Values;
  /** Writes the wanted values over an object that is the same for the form as `over`. Rejects with an ApiError. */
  readonly write: (over: T, wanted: Values, resourceVersion: string) => Promise<unknown>;
  readonly read: () => Promise<T>;
  readonly onSaved: () => void;
}

interface Conflict<T, Values> {
  readonly theirs: T;
  readonly mine: Values;
  readonly differences: readonly Difference[];
  readonly by: string | undefined;
}

/** Saving that never overwrites what somebody else wrote meanwhile without having shown it. */
export interface SaveOver<T, Values> {
  readonly save: (values: Values) => Promise<void>;
  readonly isBusy: boolean;
  readonly error: ApiError | undefined;
  /** What waits for a choice; the form still holds all that was typed. */
  readonly conflict: Conflict<T, Values> | undefined;
  /** Saves as chosen, over what the server has now. */
  readonly choose: (choices: Readonly<Record<string, Side>>) => Promise<void>;
  readonly back: () => void;
  /** Others have changed what the form shows, since it began. */
  readonly isBehind: boolean;
}

/** Saves a form over the object it began from; when others were faster it offers the three sides of each field. */
export const useSaveOver = <T extends KubeObject, Values extends object>(
  options: SaveOverOptions<T, Values>,
): SaveOver<T, Values> => {
  const { began, latest, fields, valuesOf, write, read, onSaved } = options;
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [conflict, setConflict] = useState<Conflict<T, Values>>();

  const attempt = useCallback(
    async (from: T, known: T, values: Values) => {
      setIsBusy(true);
      setError(undefined);
      try {
        const isSame = (a: T, b: T) => !haveTheyChanged(fields, valuesOf(a), valuesOf(b));
        const result = await saveOver({
          began: from,
          latest: known,
          isSame,
          read,
          write: (resourceVersion) => write(from, values, resourceVersion),
        });
        const found =
          result.state === 'changed'
            ? differences(fields, valuesOf(from), values, valuesOf(result.theirs))
            : [];
        if (result.state === 'saved' || found.length === 0) {
          setConflict(undefined);
          onSaved();
        } else {
          const { theirs } = result;
          setConflict({ theirs, mine: values, differences: found, by: lastWriter(theirs) });
        }
      } catch (thrown) {
        setConflict(undefined);
        setError(toApiError(thrown));
      } finally {
        setIsBusy(false);
      }
    },
    [fields, valuesOf, write, read, onSaved],
  );
  return {
    save: (values) => attempt(began, latest, values),
    isBusy,
    error,
    conflict,
    choose: async (choices) => {
      if (!conflict) return;
      const { theirs, mine } = conflict;
      await attempt(theirs, theirs, resolved(fields, mine, valuesOf(theirs), choices));
    },
    back: () => setConflict(undefined),
    isBehind: useMemo(
      () => haveTheyChanged(fields, valuesOf(began), valuesOf(latest)),
      [fields, valuesOf, began, latest],
    ),
  };
};
