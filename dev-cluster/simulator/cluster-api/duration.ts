const seconds: Readonly<Record<string, number>> = {
  h: 3600,
  m: 60,
  s: 1,
  ms: 0.001,
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
};

/** Seconds of a Go duration such as `1h30m`; undefined for what is empty, none, or no duration: no limit (Cluster API). */
export const limitIn = (text: string | undefined): number | undefined => {
  if (!text || !/^(?:\d+(?:\.\d+)?(?:h|m|s|ms|us|µs|ns))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g)];
  const sum = parts.reduce((total, [, count, unit]) => total + Number(count) * (seconds[unit ?? ''] ?? 0), 0);
  return sum > 0 ? sum : undefined;
};
