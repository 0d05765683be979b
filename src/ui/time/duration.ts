const UNITS: readonly (readonly [string, number])[] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/**
 * "2 hr 5 min" in the given language: the two largest units, seconds only below ten minutes.
 * @param ms milliseconds, not negative
 */
export const duration = (ms: number, language: string): string => {
  let rest = ms < 600_000 ? Math.round(ms / 1000) * 1000 : Math.round(ms / 60_000) * 60_000;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0
      ? [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count)]
      : [];
  });
  const shown = parts.slice(0, 2).join(' ');
  return shown === ''
    ? new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(0)
    : shown;
};
