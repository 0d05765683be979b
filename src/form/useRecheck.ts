import { useEffect } from 'react';
import { type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { problemsIn } from './field-problems';

/** Quiet time after the last change before what is shown as wrong is looked at again, in milliseconds. */
const PAUSE = 300;

/**
 * Looks again at every problem that is shown when anything in the form has changed: a rule may join fields of several
 * steps, and mending one of them mends the other. What only the server said stays until its own field changes.
 */
export const useRecheck = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const recheck = () => {
      const shown = Object.keys(form.getValues())
        .flatMap((name) => problemsIn(form.getFieldState(name as Path<Values>).error, name))
        .map(({ name }) => name as Path<Values>)
        .filter((name) => form.getFieldState(name).error?.type !== 'server');
      if (shown.length > 0) void form.trigger(shown);
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(recheck, PAUSE);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [form]);
};
