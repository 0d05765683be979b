import type { WizardStep } from '../../../form/wizard/step';
import type { Message } from '../../../i18n/message';
import type { Facts } from '../objects';
import type { Values } from '../values';

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

/** A step of the wizard for clusters: what a wizard needs, and what the review says of it. */
export interface CreateStep extends WizardStep {
  readonly summary: (values: Values, facts: Facts) => readonly SummaryRow[];
}
