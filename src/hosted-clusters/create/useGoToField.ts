import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { focusField } from '../../form/field-id';
import { stepOf } from '../../form/wizard/step';
import { steps } from './steps/steps';

/** Goes to a field in whichever step it is, and gives it the focus once it is drawn. */
export const useGoToField = (): ((name: string) => void) => {
  const [search, setSearch] = useSearchParams();
  const wanted = useRef<string>();
  const current = search.get('step');
  useEffect(() => {
    const name = wanted.current;
    wanted.current = undefined;
    if (name === undefined) return;
    // The wizard gives the focus to the heading of the step first.
    const timer = setTimeout(() => focusField(name));
    return () => clearTimeout(timer);
  }, [current]);
  return useCallback(
    (name: string) => {
      const step = stepOf(steps, name);
      if (!step || step.id === current) {
        focusField(name);
        return;
      }
      wanted.current = name;
      setSearch({ step: step.id });
    },
    [current, setSearch],
  );
};
