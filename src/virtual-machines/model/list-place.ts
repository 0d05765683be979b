/** Where the lists of an object hold what a form edits: an index by the name of the list. */
export type ListPlace = Readonly<Record<string, number>>;

/** The place of the entry of a name in each list; without a name the one behind the last. */
export const placeIn = (
  lists: Readonly<Record<string, readonly { readonly name: string }[]>>,
  name?: string,
): ListPlace =>
  Object.fromEntries(
    Object.entries(lists).map(([list, all]) => [
      list,
      name === undefined ? all.length : all.findIndex((one) => one.name === name),
    ]),
  );

/**
 * Whether a path of a refusal leads into another entry of such a list: it is then not about what the form edits.
 * @param path such as `spec.template.spec.networks[0].name` (`details.causes[].field`)
 */
export const isOfAnother = (path: string, place: ListPlace): boolean =>
  Object.entries(place).some(([list, index]) => {
    const [, found] = new RegExp(`\\b${list}\\[(\\d+)\\]`).exec(path) ?? [];
    return found !== undefined && Number(found) !== index;
  });
