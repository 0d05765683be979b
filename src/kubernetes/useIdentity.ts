import { useContext, useSyncExternalStore } from 'react';
import { ReactReduxContext } from 'react-redux';
import { impersonation, rememberStore } from './impersonation';
import type { ConsoleState, ConsoleStore } from './impersonation';

const nothing = () => undefined;

/** Whom requests of this page stand for; changes when the user begins or ends to impersonate. */
export const useIdentity = (): string => {
  // The console's state is typed by nobody outside it: ConsoleState names the small part read here.
  const store = useContext(ReactReduxContext)?.store as ConsoleStore | undefined;
  if (store) rememberStore(store);
  const read = () => impersonation(store?.getState() ?? ({} satisfies ConsoleState)).key;
  return useSyncExternalStore(store?.subscribe ?? (() => nothing), read);
};
