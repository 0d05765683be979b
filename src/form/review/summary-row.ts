import type { Message } from '../../i18n/message';

/** One line of the review. */
export interface SummaryRow {
  /** Unique in its step. */
  readonly id: string;
  readonly label: Message;
  /** A Message where it is a sentence, a text where it is a value as typed. */
  readonly value: Message | string;
  /** Unlike the default, or asked of everybody; the rest is folded away. */
  readonly isChosen: boolean;
  /** What the row belongs to inside its step, such as a node pool. */
  readonly group?: Message;
}
