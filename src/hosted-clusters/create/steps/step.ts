import type { SummaryRow } from '../../../form/review/summary-row';
import type { WizardStep } from '../../../form/wizard/step';
import type { Facts } from '../objects';
import type { Values } from '../values';

/** A step of the wizard for clusters: what a wizard needs, and what the review says of it. */
export interface CreateStep extends WizardStep {
  readonly summary: (values: Values, facts: Facts) => readonly SummaryRow[];
}
