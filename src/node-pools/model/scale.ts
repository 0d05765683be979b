import { message, type Message } from '../../i18n/message';

/** Counts in the API are 32-bit (source: CRD). */
const MOST = 2_147_483_647;

/**
 * A whole number of at least `least`.
 * @param value null = nothing entered
 */
export const countFrom = (value: number | null, least: number): Message | undefined => {
  if (value === null || Number.isNaN(value))
    return message('Enter a whole number from {{least}}.', { least });
  if (!Number.isInteger(value)) return message('{{value}} is not a whole number.', { value });
  if (value < least)
    return message('{{value}} is too small. Enter a whole number from {{least}}.', { value, least });
  if (value > MOST) return message('{{value}} is too large. Enter at most {{most}}.', { value, most: MOST });
  return undefined;
};

/** Nodes of a fixed size: 0 is allowed, nothing then runs (source: CRD scale subresource; it accepts -1). */
export const replicas = (value: number | null): Message | undefined => countFrom(value, 0);

/** Least nodes of an autoscaled pool: from 1, as only AWS and Azure scale to 0 (source: CRD). */
export const autoscaleMin = (value: number | null): Message | undefined =>
  value === 0
    ? message('An autoscaled pool keeps at least 1 node. Choose a fixed size for 0 nodes.')
    : countFrom(value, 1);

/** Most nodes of an autoscaled pool: not fewer than the least (source: CRD). */
export const autoscaleMax = (min: number | null, max: number | null): Message | undefined => {
  const wrong = countFrom(max, 1);
  if (wrong) return wrong;
  return min !== null && max !== null && max < min
    ? message('The most nodes ({{max}}) must not be fewer than the least ({{min}}).', { max, min })
    : undefined;
};

/** A number of nodes or a share of them, such as `1` or `25%` (source: CRD int-or-string; operator refuses other text). */
export const countOrPercent = (text: string): Message | undefined => {
  const match = /^(0|[1-9]\d{0,8})(%?)$/.exec(text);
  if (!match)
    return message('{{value}} is neither a number nor a percentage. Write 1 or 25%.', { value: text });
  return match[2] && Number(match[1]) > 100
    ? message('{{value}} is more than all nodes. Write at most 100%.', { value: text })
    : undefined;
};

const isZero = (text: string) => /^0%?$/.test(text);

/** A rolling update needs room or a gap, or it never moves (source: Cluster API). */
export const rollingRoom = (maxSurge: string, maxUnavailable: string): Message | undefined =>
  isZero(maxSurge) && isZero(maxUnavailable)
    ? message('Extra nodes and unavailable nodes cannot both be 0. Make one of them at least 1.')
    : undefined;
