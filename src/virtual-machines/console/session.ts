import type { ApiError } from '../../kubernetes/errors';
import { type ConsoleKind, isInUse, whyNotOpened } from '../../kubernetes/console-socket';

/** How far a console has come. */
export type ConsoleState =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'connected' }
  /** Somebody else looks at the screen; `wasMine` when they took it over. */
  | { readonly phase: 'in-use'; readonly wasMine: boolean }
  /** The connection has ended, or was never made: why, where the server says so. */
  | { readonly phase: 'lost'; readonly wasOpen: boolean; readonly error?: ApiError }
  /** Ended here, on purpose. */
  | { readonly phase: 'ended' };

/** An open console. Ending it closes its socket. */
export interface Session {
  end: () => void;
  focus: () => void;
  /** Writes text as if it were typed. Resolves when all of it is sent. */
  type: (text: string) => Promise<void>;
}

export interface SessionOf {
  readonly namespace: string;
  readonly name: string;
}

/** Opens a console in an element. `tell` hears each state until the session is ended here. */
export type OpenSession<S extends Session> = (
  of: SessionOf,
  target: HTMLElement,
  how: { readonly takesOver: boolean; readonly tell: (state: ConsoleState) => void },
) => S;

/** What became of a console whose socket has closed: asks the server why, since a browser is not told. */
export const afterClose = async (
  of: SessionOf,
  kind: ConsoleKind,
  wasOpen: boolean,
): Promise<ConsoleState> => {
  const error = await whyNotOpened(of, kind);
  if (error && isInUse(kind, error)) return { phase: 'in-use', wasMine: wasOpen };
  return { phase: 'lost', wasOpen, ...(error && { error }) };
};
