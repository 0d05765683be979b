import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { applyServerErrors } from '../../../form/server-errors';
import type { ApiError } from '../../../kubernetes/errors';

/**
 * Puts what the server refused on its fields. Gives the refusal back where a part of it has no field.
 * @param fieldOf a constant, as a new one places the refusal anew
 */
export const useRefusedFields = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  error: ApiError | undefined,
  fieldOf: (path: string) => string | undefined,
): ApiError | undefined => {
  useEffect(() => {
    if (error) applyServerErrors(form, [{ id: 'vm', error }], (_id, path) => fieldOf(path));
  }, [form, error, fieldOf]);
  const isPlaced = error && error.causes.length > 0 && error.causes.every(({ field }) => fieldOf(field));
  return isPlaced ? undefined : error;
};
