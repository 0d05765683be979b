import { useEffect, useState } from 'react';
import { toApiError, type ApiError } from '../../kubernetes/errors';
import { followLog, readLog, type LogOf } from '../../kubernetes/pod-log';
import { KEPT_LINES, type LogText, NO_LOG, withText } from '../model/log-lines';

export interface Log {
  readonly text: LogText;
  readonly state: 'loading' | 'following' | 'read' | 'ended' | 'failed';
  readonly error?: ApiError;
}

const LOADING: Log = { text: NO_LOG, state: 'loading' };
const OPTIONS = { tailLines: KEPT_LINES };

interface LogQuestion extends LogOf {
  readonly isFollowed: boolean;
  readonly isPrevious: boolean;
  /** Another number reads anew. */
  readonly round: number;
}

/** The log of a container, read once or followed. Its socket ends with the view. */
export const useLog = ({ namespace, pod, container, isFollowed, isPrevious, round }: LogQuestion): Log => {
  const key = [namespace, pod, container, isFollowed, isPrevious, round].join(' ');
  const [log, setLog] = useState<{ key: string; log: Log }>();
  useEffect(() => {
    const of = { namespace, pod, container };
    const abort = new AbortController();
    let current = LOADING;
    let stop: (() => void) | undefined;
    const tell = (next: Log) => {
      current = next;
      if (!abort.signal.aborted) setLog({ key, log: next });
    };
    // Read first: a socket that is refused does not say why.
    const begin = async () => {
      const text = await readLog(of, { ...OPTIONS, isPrevious }, abort.signal);
      tell({ text: withText(NO_LOG, text), state: isFollowed ? 'following' : 'read' });
      if (!isFollowed || abort.signal.aborted) return;
      let heard = NO_LOG;
      stop = followLog(of, OPTIONS, {
        // The socket begins with the same lines again, so nothing is lost in between.
        onText: (more) => {
          heard = withText(heard, more);
          tell({ text: heard, state: 'following' });
        },
        onEnd: () => tell({ ...current, state: 'ended' }),
      });
    };
    begin().catch((thrown: unknown) => tell({ text: NO_LOG, state: 'failed', error: toApiError(thrown) }));
    return () => {
      abort.abort();
      stop?.();
    };
  }, [key, namespace, pod, container, isFollowed, isPrevious]);
  return log?.key === key ? log.log : LOADING;
};
