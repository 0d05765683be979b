const UNITS: readonly (readonly [string, number])[] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/**
 * "2 hr 5 min" in the given language: the two largest units, seconds only below ten minutes.
 * @param ms milliseconds; nothing takes less than none, though two clocks may say so
 */
export const duration = (ms: number, language: string): string => {
  const unit = ms < 600_000 ? 1_000 : 60_000;
  let rest = Math.max(0, Math.round(ms / unit) * unit);
  const parts = UNITS.flatMap(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0
      ? [new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(count)]
      : [];
  });
  const shown = parts.slice(0, 2).join(' ');
  return shown === ''
    ? new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(0)
    : shown;
};
