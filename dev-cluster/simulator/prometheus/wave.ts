import { createHash } from 'node:crypto';

/** A rate that goes up and down by itself, always the same for the same seed, and what it has come to in between. */
export interface Wave {
  /** The rate at a moment, in seconds since the epoch. */
  rate: (seconds: number) => number;
  /** How much has come together between two moments. */
  sum: (from: number, to: number) => number;
}

/** Periods in seconds and shares of the mean: what people do in minutes, what runs by the clock, what comes and goes in a day. */
const swings = [
  { period: 97, share: 0.12 },
  { period: 611, share: 0.18 },
  { period: 3_571, share: 0.25 },
  { period: 86_400, share: 0.2 },
];

/** A wave around `mean`; it stays between a quarter and seven quarters of it, and nearer where it is `calm` (from 0 to 1). */
export const waveOf = (seed: string, mean: number, calm = 0): Wave => {
  const bytes = createHash('sha256').update(seed).digest();
  const parts = swings.map(({ period, share }, n) => ({
    speed: (2 * Math.PI) / period,
    share: share * (1 - calm),
    phase: ((bytes[n] ?? 0) / 256) * 2 * Math.PI,
  }));
  const ownSum = (at: number): number =>
    parts.reduce((sum, { speed, share, phase }) => sum - (share / speed) * Math.cos(speed * at + phase), at);
  return {
    rate: (at) =>
      mean * parts.reduce((sum, { speed, share, phase }) => sum + share * Math.sin(speed * at + phase), 1),
    sum: (from, to) => mean * (ownSum(to) - ownSum(from)),
  };
};

/** A number between 0 and 1 that stays the same for the same seed. */
export const shareOf = (seed: string): number =>
  (createHash('sha256').update(seed).digest().readUInt16BE(0) % 1000) / 1000;
