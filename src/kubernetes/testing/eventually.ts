/** Waits until `look` gives a value that is neither undefined nor false. Throws after `ms` milliseconds, telling `what` was awaited. */
export const eventually = async <T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 20_000,
): Promise<T> => {
  const until = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > until) throw new Error(`In ${ms} ms this did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
