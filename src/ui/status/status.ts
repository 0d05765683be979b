import type { Message } from '../../i18n/message';

/** The five levels of every state: good, running, needs attention soon, broken now, off or unknown. */
export type StatusLevel = 'success' | 'info' | 'warning' | 'danger' | 'custom';

/** One state in one word. */
export interface Status {
  readonly word: Message;
  readonly level: StatusLevel;
}
