import { PodModel } from './models';
import { objectPath } from './path';
import { sendRequest } from './request';
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
export const readLog = async (of: LogOf, options: LogOptions, signal: AbortSignal): Promise<string> =>
  // The answer of this call is text.
  (await sendRequest({
    call: 'read-log',
    path: pathOf(of, queryOf(options)),
    accept: 'text/plain, application/json',
    signal,
  })) as string;

/**
 * Follows a log, from its last lines on, over a socket: a stream over HTTP would hold one of the browser's six connections.
 * @returns how to stop; `onEnd` is not called then
 */
export const followLog = (
  of: LogOf,
  options: LogOptions,
  { onText, onEnd }: { onText: (text: string) => void; onEnd: () => void },
): (() => void) => {
  const socket = socketTo('follow-log', pathOf(of, { ...queryOf(options), follow: 'true' }), [PROTOCOL]);
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
