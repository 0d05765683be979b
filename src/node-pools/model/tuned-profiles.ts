import type { ConfigDocument } from './config-documents';

/** A tuning text, by the name of its ConfigMap. */
export interface Tuning {
  readonly map: string;
  readonly documents: readonly Pick<ConfigDocument, 'value'>[];
}

/** A profile whose name another ConfigMap of the cluster uses too. */
export interface ProfileClash {
  readonly profile: string;
  readonly map: string;
}

/** A value inside of plain JSON; undefined where there is none. */
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? // An object has a value under its own key.
      (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The names of the profiles that the Tuned objects of a text define. */
const profileNames = ({ documents }: Pick<Tuning, 'documents'>): readonly string[] =>
  documents.flatMap(({ value }) => {
    const profiles = at(value, 'kind') === 'Tuned' ? at(at(value, 'spec'), 'profile') : undefined;
    return Array.isArray(profiles)
      ? profiles.flatMap((profile: unknown) => {
          const name = at(profile, 'name');
          return typeof name === 'string' ? [name] : [];
        })
      : [];
  });

/**
 * The profiles of a tuning text that other texts of the same cluster define too: all go to one cluster, where their names are unique
 * (source: cluster node tuning operator of hosted clusters).
 */
export const profileClashes = (
  documents: Tuning['documents'],
  others: readonly Tuning[],
): readonly ProfileClash[] => {
  const own = new Set(profileNames({ documents }));
  return others.flatMap((other) =>
    [...new Set(profileNames(other))]
      .filter((profile) => own.has(profile))
      .map((profile) => ({ profile, map: other.map })),
  );
};
