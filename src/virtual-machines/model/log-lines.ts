/** Lines that a page keeps of a log; the oldest go first. */
export const KEPT_LINES = 5000;

/** A log as far as it is shown. */
export interface LogText {
  readonly lines: readonly string[];
  /** The last line, which has no end yet. */
  readonly open: string;
}

export const NO_LOG: LogText = { lines: [], open: '' };

/** A log with more text behind it. */
export const withText = ({ lines, open }: LogText, text: string): LogText => {
  const parts = (open + text).split('\n');
  const rest = parts.pop() ?? '';
  return { lines: [...lines, ...parts].slice(-KEPT_LINES), open: rest };
};

/** All lines that are there, also the one without an end. */
export const allLines = ({ lines, open }: LogText): readonly string[] =>
  open === '' ? lines : [...lines, open];

/** The lines that hold a text, in either case. */
export const linesWith = (lines: readonly string[], search: string): readonly string[] => {
  const wanted = search.trim().toLowerCase();
  return wanted === '' ? lines : lines.filter((line) => line.toLowerCase().includes(wanted));
};

interface PodLike {
  readonly metadata: { readonly name: string; readonly creationTimestamp?: string };
  readonly spec?: { readonly containers: readonly { readonly name: string }[] };
}

const FIRST = ['compute', 'guest-console-log'];

/** The containers of a launcher pod: the guest's own first (KubeVirt), then what stands beside. */
export const logContainers = (pod: PodLike): readonly string[] => {
  const names = (pod.spec?.containers ?? []).map(({ name }) => name);
  return [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))];
};

/** The newest of the launcher pods: during a migration there are two. */
export const newestPod = <T extends PodLike>(pods: readonly T[]): T | undefined =>
  [...pods].sort((a, b) =>
    (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? ''),
  )[0];
