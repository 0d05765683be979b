import { message, type Message } from '../../i18n/message';

const GO_DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
const DAYS = /^(\d+)\s*d(?:ays?)?$/i;
/** Go counts nanoseconds in 63 bits: about 292 years. */
const MOST_HOURS = 2_562_047;

const HOURS: Readonly<Record<string, number>> = {
  h: 1,
  m: 1 / 60,
  s: 1 / 3600,
  ms: 1 / 3.6e6,
  us: 1 / 3.6e9,
  µs: 1 / 3.6e9,
  μs: 1 / 3.6e9,
  ns: 1 / 3.6e12,
};

const hoursOf = (text: string): number =>
  [...text.matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (HOURS[unit ?? ''] ?? 0),
    0,
  );

/**
 * A Go duration, such as `30m` or `1h30m`; empty means no limit.
 * Source: apimachinery `metav1.Duration`; the CRD takes any text and the operator then cannot read the object.
 */
export const duration = (text: string): Message | undefined => {
  if (text === '' || text === '0') return undefined;
  const days = DAYS.exec(text);
  if (days) {
    return message('A duration has no days. Write {{hours}}h for {{value}}.', {
      hours: Number(days[1]) * 24,
      value: text,
    });
  }
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    return message('{{value}} has no unit. Write {{value}}s, {{value}}m or {{value}}h.', { value: text });
  }
  if (text.startsWith('-')) return message('A duration cannot be negative. Leave it empty for no limit.');
  if (!GO_DURATION.test(text)) {
    return message('{{value}} is not a duration. Write hours, minutes and seconds, such as 1h30m.', {
      value: text,
    });
  }
  return hoursOf(text) > MOST_HOURS
    ? message('{{value}} is too long. Leave it empty for no limit.', { value: text })
    : undefined;
};

/** Whether a timeout never ends: empty and any zero, such as 0s (source: Cluster API). Judge it by `duration` first. */
export const isEndless = (text: string): boolean => text === '' || text === '0' || hoursOf(text) === 0;

/** The drain timeout of a pool that loses its last nodes: what is drained finds no other node (Cluster API: endless without one). */
export const lastDrain = (text: string): Message | undefined =>
  duration(text) ??
  (isEndless(text)
    ? message('Say how long a drain may take, such as 30m. Without a limit it may never end.')
    : undefined);
