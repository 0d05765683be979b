import { boundTransport } from './bound-transport';
import { toApiError } from './errors';
import { PodModel } from './models';
import { objectPath } from './path';
import { socketTo } from './socket';

/** The log of one container of a pod. */
export interface LogOf {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}

export interface LogOptions {
  /** Of the container that ran before this one. */
  readonly isPrevious?: boolean;
  /** Only so many of the last lines. */
  readonly tailLines?: number;
}

/** Text frames that a socket can carry: the bytes of the log as base64 (API server, wsstream). */
const PROTOCOL = 'base64.binary.k8s.io';

const pathOf = ({ namespace, pod, container }: LogOf, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams({ container, ...query });
  return `${objectPath(PodModel, { namespace, name: pod })}/log?${search.toString()}`;
};

const queryOf = ({ isPrevious, tailLines }: LogOptions): Readonly<Record<string, string>> => ({
  ...(isPrevious && { previous: 'true' }),
  ...(tailLines !== undefined && { tailLines: String(tailLines) }),
});

/** Reads a log as it stands. Rejects with an ApiError. */
export const readLog = async (of: LogOf, options: LogOptions, signal: AbortSignal): Promise<string> => {
  const transport = await boundTransport();
  try {
    const response = await transport.fetch(pathOf(of, queryOf(options)), { signal });
    return await response.text();
  } catch (thrown) {
    throw toApiError(thrown);
  }
};

/**
 * Follows a log, from its last lines on, over a socket: a stream over HTTP would hold one of the browser's six connections.
 * @returns how to stop; `onEnd` is not called then
 */
export const followLog = (
  of: LogOf,
  options: LogOptions,
  { onText, onEnd }: { onText: (text: string) => void; onEnd: () => void },
): (() => void) => {
  const socket = socketTo(pathOf(of, { ...queryOf(options), follow: 'true' }), [PROTOCOL]);
  // A character may be cut between two frames.
  const decoder = new TextDecoder();
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    onText(decoder.decode(bytes, { stream: true }));
  };
  socket.onclose = onEnd;
  return () => {
    socket.onmessage = socket.onclose = null;
    socket.close();
  };
};
