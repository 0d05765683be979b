import { useMemo, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AccessQuestion } from '../../../../kubernetes/access/reviews';
import { answersOf, type PreflightAnswers } from '../../../model/preflight/answers';
import type { MadeFor } from '../../made';
import { objects, type Facts } from '../../objects';
import type { Values } from '../../values';
import { neededRights } from './needed-rights';

/** What the preflight takes from the objects that the form would write now. */
interface Written {
  readonly answers: PreflightAnswers;
  readonly rights: readonly AccessQuestion[];
}

/** Quiet time after the last change before the objects are made anew, in milliseconds: an import asks rights by the cluster's name. */
const QUIET = 300;

/** Keeps a part of what was derived as it is while it says the same. */
const kept = <T>(was: T | undefined, now: T): T =>
  was !== undefined && JSON.stringify(was) === JSON.stringify(now) ? was : now;

const writtenStore = (form: UseFormReturn<Values>, derive: (values: Values) => Written) => {
  let last: Written | undefined;
  let isOld = true;
  return {
    subscribe: (listener: () => void) => {
      // The form may have changed between the first drawing and now.
      isOld = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = form.subscribe({
        formState: { values: true },
        callback: () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            isOld = true;
            listener();
          }, QUIET);
        },
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    read: (): Written => {
      if (last && !isOld) return last;
      const now = derive(form.getValues());
      isOld = false;
      const answers = kept(last?.answers, now.answers);
      const rights = kept(last?.rights, now.rights);
      if (answers !== last?.answers || rights !== last.rights) last = { answers, rights };
      return last;
    },
  };
};

/** Follows the form once it is quiet, and draws its reader again only when an answer of the preflight changes. */
export const useWritten = (form: UseFormReturn<Values>, made: MadeFor, facts: Facts): Written => {
  const store = useMemo(
    () =>
      writtenStore(form, (values) => {
        const written = objects(values, made(values.details.name), facts);
        return { answers: answersOf(written), rights: neededRights(written) };
      }),
    [form, made, facts],
  );
  return useSyncExternalStore(store.subscribe, store.read);
};
