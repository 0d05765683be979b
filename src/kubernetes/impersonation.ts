/** The part of the console's store that says whom the user impersonates. */
export interface ConsoleState {
  readonly sdkCore?: {
    readonly user?: { readonly username?: string };
    readonly impersonate?: {
      readonly kind: string;
      readonly name: string;
      readonly groups?: readonly string[];
      readonly subprotocols?: readonly string[];
    } | null;
  };
}

export interface ConsoleStore {
  getState: () => ConsoleState;
  subscribe: (listener: () => void) => () => void;
}

let store: ConsoleStore | undefined;

/** Hooks hand in the console's store as they find it in React's context: the SDK exports no other way to it. */
export const rememberStore = (found: ConsoleStore): void => {
  store = found;
};

export interface Impersonation {
  /**
   * Differs between two users whose answers must not be mixed; '' for the one who logged in, who is another only in another document.
   * Not by their name: the console learns it after pages have begun to read, and all would be read twice.
   */
  readonly key: string;
  /** Name of the user, impersonated or not; '' until the console knows it. */
  readonly user: string;
  /** The socket subprotocols by which the console's proxy knows the impersonated user, made by the console. */
  readonly subprotocols: readonly string[];
}

/** Whom requests stand for, as the given state (default: the console's now) says. */
export const impersonation = (state: ConsoleState | undefined = store?.getState()): Impersonation => {
  const { user, impersonate } = state?.sdkCore ?? {};
  if (!impersonate) return { key: '', user: user?.username ?? '', subprotocols: [] };
  const { kind, name, groups = [], subprotocols = [] } = impersonate;
  return { key: [kind, name, ...groups].join('~'), user: name, subprotocols };
};
