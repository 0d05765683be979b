/** Whether a value is a group of fields; a list is one field with rows, null is a value. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * The fields under some names, a list counting as one field.
 * react-hook-form forgets the problems of a group none of whose fields was ever drawn (`trigger('details')`), as in a wizard
 * that is opened at a later step; asked field by field it keeps them.
 * @param value the value of a name: `form.getValues`
 */
export const leafNames = (names: readonly string[], value: (name: string) => unknown): readonly string[] =>
  names.flatMap((name) => under(name, value(name)));

const under = (name: string, value: unknown): readonly string[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, child]) => under(`${name}.${key}`, child)) : [name];
