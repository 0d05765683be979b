export type Quantity = number | string;

const factors: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The number that a quantity of the API says: bytes of memory, CPUs. NaN when it is none, undefined when absent. */
export const amount = (quantity: Quantity | undefined): number | undefined => {
  if (quantity === undefined) return undefined;
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([A-Za-z]*)$/.exec(String(quantity));
  const factor = factors[parts?.[2] ?? ''];
  return parts && factor !== undefined ? Number(parts[1]) * factor : Number.NaN;
};
