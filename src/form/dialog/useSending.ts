import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { applyServerErrors } from '../server-errors';
import { type ApiError, toApiError } from '../../kubernetes/errors';

interface Sending {
  readonly isBusy: boolean;
  /** A refusal that belongs to no field. */
  readonly error: ApiError | undefined;
  /** Does the work; what the server refuses lands on its field, or in `error`. Never rejects. */
  readonly send: (work: () => Promise<void>) => Promise<void>;
}

const NO_FIELD = (): undefined => undefined;

/**
 * The sending of a small form.
 * @param fieldOf the field that a path of the sent object comes from; without it a refusal stands above the form
 */
export const useSending = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  fieldOf: (path: string) => string | undefined = NO_FIELD,
): Sending => {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const send = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (thrown) {
      const refusal = toApiError(thrown);
      const left = applyServerErrors(form, [{ id: 'form', error: refusal }], (_id, path) => fieldOf(path));
      if (left.length > 0) setError(refusal);
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, error, send };
};
