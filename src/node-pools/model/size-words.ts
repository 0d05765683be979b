import { GIB, parseQuantity } from './quantity';

const MIB = 2 ** 20;

const withOneDecimal = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A size for people: `8Gi` → `8 GiB`, `512Mi` → `512 MiB`, `1500M` → `1.4 GiB`. What is not a size stays as it is.
 * @param quantity a Kubernetes quantity in bytes; the API may hold a bare number
 */
export const sizeWords = (quantity: string | number): string => {
  const bytes = parseQuantity(String(quantity));
  if (bytes === undefined || bytes < MIB) return String(quantity);
  return bytes < GIB ? `${withOneDecimal(bytes / MIB)} MiB` : `${withOneDecimal(bytes / GIB)} GiB`;
};
