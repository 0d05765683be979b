import type { MetricChart } from '../model/metric-queries';

const BINARY = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A number of a chart with its unit, with at most one decimal. */
export const amount = (value: number, unit: MetricChart['unit'], language: string): string => {
  const format = (number: number, digits = 1): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(number);
  switch (unit) {
    case 'bytes':
    case 'bytes-per-second': {
      const power = value < 1 ? 0 : Math.min(BINARY.length - 1, Math.floor(Math.log2(value) / 10));
      const text = `${format(value / 1024 ** power)} ${BINARY[power] ?? ''}`;
      return unit === 'bytes' ? text : `${text}/s`;
    }
    case 'seconds':
      return value < 1 ? `${format(value * 1000)} ms` : `${format(value)} s`;
    case 'per-second':
      return `${format(value)}/s`;
    case 'cores':
      return format(value, 2);
  }
};
