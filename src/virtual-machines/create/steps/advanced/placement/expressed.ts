import { isJsonObject, type JsonObject } from '../../../../../node-pools/fields/leftovers';

/** `matchLabels` is a short way to write `In` with one value (source: Kubernetes API). */
const inExpressions = (selector: JsonObject): JsonObject => {
  const { matchLabels, matchExpressions, ...rest } = selector;
  if (!isJsonObject(matchLabels)) return selector;
  const labels = Object.entries(matchLabels).map(([key, value]) => ({
    key,
    operator: 'In',
    values: [value],
  }));
  const others: readonly unknown[] = Array.isArray(matchExpressions) ? matchExpressions : [];
  return { ...rest, matchExpressions: [...labels, ...others] };
};

/**
 * Affinity and spread in the words that the form writes: selectors of machines as expressions, and no empty lists,
 * which say nothing.
 */
export const expressed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(expressed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]): [string, unknown][] => {
      if (Array.isArray(field) && field.length === 0) return [];
      return [
        [key, expressed(key === 'labelSelector' && isJsonObject(field) ? inExpressions(field) : field)],
      ];
    }),
  );
};
