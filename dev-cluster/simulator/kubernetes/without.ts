/** A copy of an object that lacks some of its fields. */
export const without = <T extends object, K extends keyof T & string>(
  object: T,
  ...keys: readonly K[]
): Omit<T, K> =>
  // Object.fromEntries forgets which fields there were.
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.some((each) => each === key))) as Omit<
    T,
    K
  >;
