/** How much of the name an infraID keeps, so that names made from it stay DNS labels (source: operator). */
const KEPT = 21;

/**
 * The infraID of a new cluster: its name cut to 21 characters, a dash and five random characters.
 * @param random five characters of a-z and 0-9, made once for one creation
 */
export const infraIdOf = (name: string, random: string): string =>
  `${name.slice(0, KEPT).replace(/[-.]+$/, '')}-${random}`;
