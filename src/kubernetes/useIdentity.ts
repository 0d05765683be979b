import { useContext, useSyncExternalStore } from 'react';
import { ReactReduxContext } from 'react-redux';
import { impersonation, rememberStore } from './impersonation';
import type { ConsoleState, ConsoleStore, Impersonation } from './impersonation';

const nothing = () => undefined;

const useImpersonation = (select: (impersonation: Impersonation) => string): string => {
  // The console's state is typed by nobody outside it: ConsoleState names the small part read here.
  const store = useContext(ReactReduxContext)?.store as ConsoleStore | undefined;
  if (store) rememberStore(store);
  const read = () => select(impersonation(store?.getState() ?? ({} satisfies ConsoleState)));
  return useSyncExternalStore(store?.subscribe ?? (() => nothing), read);
};

/** Whom requests of this page stand for; changes when the user begins or ends to impersonate. */
export const useIdentity = (): string => useImpersonation(({ key }) => key);

/** Name of the user, impersonated or not, for what is kept for each of several users of one browser; '' until it is known. */
export const useUserName = (): string => useImpersonation(({ user }) => user);
