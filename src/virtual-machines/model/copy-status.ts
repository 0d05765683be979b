import type { Message } from '../../i18n/message';

/** The state of a snapshot, a copy, an export or a move in a word. */
export interface CopyStatus {
  readonly word: Message;
  readonly level: 'success' | 'info' | 'warning' | 'danger' | 'custom';
}
