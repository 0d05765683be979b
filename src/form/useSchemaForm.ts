import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { $ZodType, input, output } from 'zod/v4/core';
import { schemaResolver } from './resolver';

/**
 * The form of a wizard or a dialog: validated by its schema when a field is left (and while a shown problem is
 * being mended, see `useField`), never while something is typed for the first time.
 */
export const useSchemaForm = <Schema extends $ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  defaultValues: DefaultValues<input<Schema> & FieldValues>,
): UseFormReturn<input<Schema> & FieldValues, unknown, output<Schema> & FieldValues> =>
  useForm<input<Schema> & FieldValues, unknown, output<Schema> & FieldValues>({
    resolver: schemaResolver(schema),
    defaultValues,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    // The wizard moves the focus itself: it may have to open a fold first.
    shouldFocusError: false,
  });
