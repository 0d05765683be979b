/** What a socket tells, in this order: at most one `onOpen`, any number of `onText`, exactly one `onClose`. */
export interface SocketListener {
  onOpen: () => void;
  /** One text frame: for a watch, one event as JSON. */
  onText: (text: string) => void;
  /** The socket is gone; `wasOpen` is false when the server never accepted it. */
  onClose: () => void;
}

export interface Socket {
  /** Ends the socket. `onClose` is not called any more. */
  close: () => void;
}

/**
 * How requests leave this page. The one in the console goes through the SDK (`console-transport.ts`);
 * tests in Node bring their own, so the engine runs against a real API server without a console.
 * Paths begin at the API server's root: `/api/v1/…`, `/apis/…`; for another service, at that one's.
 */
export interface Transport {
  /** Resolves with a 2xx response. Rejects with an error that has `code`, `response` and `json`, or with what `fetch` rejects with. */
  fetch: (path: string, init: RequestInit, service?: 'prometheus-tenancy') => Promise<Response>;
  /** Never calls the listener before it returns. */
  openSocket: (path: string, listener: SocketListener) => Socket;
  /** Names the user whom the requests stand for, so that answers are never shared between two (impersonation). */
  identity: () => string;
}
