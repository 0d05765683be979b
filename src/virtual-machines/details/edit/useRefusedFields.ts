import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { applyServerErrors } from '../../../form/server-errors';
import type { ApiError } from '../../../kubernetes/errors';

/**
 * Puts what the server refused on its fields. Resolves with the refusal where a part of it has no field.
 * @param fieldOf a constant, as a new one places the refusal anew
 */
export const useRefusedFields = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  error: ApiError | undefined,
  fieldOf: (path: string) => string | undefined,
): ApiError | undefined => {
  const [unplaced, setUnplaced] = useState<ApiError>();
  useEffect(() => {
    const left = error ? applyServerErrors(form, [{ id: 'vm', error }], (_id, path) => fieldOf(path)) : [];
    setUnplaced(left[0]?.error);
  }, [form, error, fieldOf]);
  return unplaced;
};
