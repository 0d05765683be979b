const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Makes a formatter once a language: making one costs more than a row of a table. */
const onceEach = <T>(make: (language: string) => T): ((language: string) => T) => {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const relativeFormat = onceEach((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const exactFormat = onceEach(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' }),
);
const timeFormat = onceEach((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }));
const dayFormat = onceEach(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
);

/**
 * "5 minutes ago" in the given language. Less than a minute is "now", so that a page does not count seconds.
 * @param then milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export const relativeTime = (then: number, now: number, language: string): string => {
  const seconds = Math.trunc((then - now) / 1000);
  const format = relativeFormat(language);
  const unit = units.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, 'second');
};

/**
 * The same of what has happened: never later than now. A controller whose clock is ahead of the API server's stamps what it sees
 * with a time that is still to come.
 */
export const pastTime = (then: number, now: number, language: string): string =>
  relativeTime(Math.min(then, now), now, language);

/** The exact time with its zone, as the tooltip of a relative one shows it. */
export const exactTime = (then: number, language: string): string => exactFormat(language).format(then);

/**
 * The time of day, with the date where it was another day than now.
 * @param then milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export const clockTime = (then: number, now: number, language: string): string => {
  const isToday = new Date(then).toDateString() === new Date(now).toDateString();
  return (isToday ? timeFormat : dayFormat)(language).format(then);
};
