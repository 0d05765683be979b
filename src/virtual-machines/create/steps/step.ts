import type { SummaryRow } from '../../../form/review/summary-row';
import type { WizardStep } from '../../../form/wizard/step';
import type { Message } from '../../../i18n/message';
import type { Values } from '../values';

/** A step of the wizard for virtual machines: what a wizard needs, and what the review says of it. */
export interface CreateStep extends WizardStep {
  readonly summary: (values: Values) => readonly SummaryRow[];
}

/** One line of the review. */
export const row = (
  id: string,
  label: Message,
  value: Message | string,
  isChosen: boolean,
  group?: Message,
): SummaryRow => ({ id, label, value, isChosen, ...(group ? { group } : {}) });
