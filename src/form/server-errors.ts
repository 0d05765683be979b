import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { message } from '../i18n/message';
import type { ApiError } from '../kubernetes/errors';
import { encodeProblem } from './problem';

/** The refusal of one object. */
export interface Refusal {
  /** The plan item's id. */
  readonly id: string;
  readonly error: ApiError;
}

/** The form field that a path of an object comes from: `('nodepool-0', 'spec.replicas')` → `pools.0.replicas`. */
export type FieldOf = (objectId: string, path: string) => string | undefined;

/**
 * Puts what the server refused on the fields it comes from, in the server's words.
 * Returns the refusals with a cause that has no field: those belong into an alert.
 */
export const applyServerErrors = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  refusals: readonly Refusal[],
  fieldOf: FieldOf,
): readonly Refusal[] =>
  refusals.filter(({ id, error }) => {
    const placed = error.causes.map((cause) => {
      const field = fieldOf(id, cause.field);
      if (!field) return false;
      const words = encodeProblem(
        message('The API server refused this: {{words}}', { words: cause.message }),
      );
      form.setError(field as Path<Values>, { type: 'server', message: words });
      return true;
    });
    return placed.length === 0 || placed.includes(false);
  });
