import type { Message } from '../../i18n/message';

/** What the cluster said about a field's value (name free, class exists). It never blocks typing. */
export type CheckState =
  | { readonly state: 'idle' }
  | { readonly state: 'checking' }
  | { readonly state: 'ok' }
  | { readonly state: 'problem'; readonly message: Message }
  /** It could not be checked; says why. */
  | { readonly state: 'unchecked'; readonly message: Message };
