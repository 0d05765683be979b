import { message, type Message } from '../../../i18n/message';
import type { Evidence, Finding } from './row';

/** What came of reading something of the cluster. */
export type Reading<T> =
  | { readonly state: 'loading' }
  /** `isPaused`: live updates are lost for now, so it may be old. */
  | { readonly state: 'read'; readonly value: T; readonly isPaused?: boolean }
  /** Its kind is served, the object does not exist. */
  | { readonly state: 'missing' }
  /** The operator that brings the kind is not installed. `why` says so in a sentence. */
  | { readonly state: 'not-served'; readonly why: Message }
  /** Refused or failed. `why` names the right or what failed. */
  | { readonly state: 'unreadable'; readonly why: Message };

/** A reading that came to nothing. */
export type Unread = Exclude<Reading<never>, { state: 'read' }>;

/** What was not read yet, or cannot be judged without its object: being read, or "cannot check" with the reason. */
export const unread = (reading: Unread, missing: Message): Finding => {
  switch (reading.state) {
    case 'loading':
      return { verdict: 'checking', message: message('Being read') };
    case 'missing':
      return { verdict: 'cannot-check', message: missing };
    case 'not-served':
    case 'unreadable':
      return { verdict: 'cannot-check', message: reading.why };
  }
};

/** The value, or undefined where there is none yet or nobody knows. */
export const valueOf = <T>(reading: Reading<T>): T | undefined =>
  reading.state === 'read' ? reading.value : undefined;

/** A field that the API leaves out when it has nothing to say. */
export const NOT_SET: Evidence['value'] = message('not set');
