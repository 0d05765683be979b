import { useEffect, useMemo, useState } from 'react';
import { toApiError } from '../../kubernetes/errors';
import type { ConsoleState, OpenSession, Session } from './session';

/** One try to connect. */
interface Attempt {
  readonly number: number;
  readonly takesOver: boolean;
  readonly isWanted: boolean;
}

export interface OpenedSession<S> {
  readonly state: ConsoleState;
  /** While it is connected. */
  readonly session: S | undefined;
  /** Connects anew; with `takesOver` whoever looks is thrown out. */
  readonly connect: (how?: { takesOver: boolean }) => void;
  readonly disconnect: () => void;
}

const CONNECTING: ConsoleState = { phase: 'connecting' };

/**
 * Keeps a console open in an element while it is on the screen, and closes its socket with it.
 * @param load brings the code of the console: only who opens one loads it
 * @param uid of the instance: a new one is a new console
 */
export const useSession = <S extends Session>(
  load: () => Promise<OpenSession<S>>,
  of: { namespace: string; name: string; uid: string },
  target: HTMLElement | null,
): OpenedSession<S> => {
  const { namespace, name, uid } = of;
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, takesOver: false, isWanted: true });
  const [told, setTold] = useState<{
    attempt: Attempt;
    uid: string;
    state: ConsoleState;
    session: S | undefined;
  }>();

  useEffect(() => {
    if (!target || !attempt.isWanted) return undefined;
    let session: S | undefined;
    let isOver = false;
    const tell = (state: ConsoleState) => {
      if (isOver) return;
      setTold({ attempt, uid, state, session: state.phase === 'connected' ? session : undefined });
    };
    const open = (start: OpenSession<S>) => {
      if (isOver) return;
      // What an earlier try has left in the element.
      target.replaceChildren();
      session = start({ namespace, name }, target, { takesOver: attempt.takesOver, tell });
    };
    load()
      .then(open)
      .catch((thrown: unknown) => tell({ phase: 'lost', wasOpen: false, error: toApiError(thrown) }));
    return () => {
      isOver = true;
      session?.end();
    };
  }, [load, namespace, name, uid, target, attempt]);

  return useMemo(() => {
    const isCurrent = told?.attempt === attempt && told.uid === uid;
    const state: ConsoleState = isCurrent ? told.state : attempt.isWanted ? CONNECTING : { phase: 'ended' };
    return {
      state,
      session: isCurrent ? told.session : undefined,
      connect: ({ takesOver } = { takesOver: false }) =>
        setAttempt(({ number }) => ({ number: number + 1, takesOver, isWanted: true })),
      disconnect: () =>
        setAttempt(({ number }) => ({ number: number + 1, takesOver: false, isWanted: false })),
    };
  }, [told, attempt, uid]);
};
