const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** Seconds of a duration as Go writes it (`1h30m`, `90s`); undefined when it is none. */
export const secondsOf = (text: string | undefined): number | undefined => {
  const parts = [...(text ?? '').matchAll(/(\d+(?:\.\d+)?)(ms|[hms])/g)];
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join('') === text;
  return isWhole
    ? parts.reduce((sum, [, count = '0', unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0)
    : undefined;
};
