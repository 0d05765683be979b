import type { ComponentType } from 'react';
import type { Message } from '../../i18n/message';
import { isUnder, type FieldProblem } from '../field-problems';

/** One step of a wizard: a folder of its own and one line in a list. */
export interface WizardStep {
  /** In the URL: `?step=networking`. */
  readonly id: string;
  readonly title: Message;
  /** What the step is for, in one sentence. */
  readonly purpose: Message;
  /** The fields that Next validates; a name stands for all below it. */
  readonly fields: readonly string[];
  readonly Component: ComponentType;
  /** Takes the whole width: a review, a picture. Fields keep to one column of 560 px otherwise. */
  readonly isWide?: boolean;
}

export type StepMark = 'default' | 'success' | 'error';

/**
 * The mark of a step: in error as soon as it was left with a problem, complete once it was left without. Nobody has
 * done anything wrong in a step that was never seen, though it may share a field with another.
 */
export const markOf = (
  step: Pick<WizardStep, 'fields'>,
  problems: readonly FieldProblem[],
  { wasSeen, wasLeft }: { wasSeen: boolean; wasLeft: boolean },
): StepMark => {
  if (wasSeen && problems.some(({ name }) => isUnder(name, step.fields))) return 'error';
  return wasLeft ? 'success' : 'default';
};

/** The step that a field belongs to. The longest name wins, so that a step may own a part of another's. */
export const stepOf = <Step extends Pick<WizardStep, 'fields'>>(
  steps: readonly Step[],
  field: string,
): Step | undefined => {
  const owners = steps.flatMap((step) =>
    step.fields.filter((name) => isUnder(field, [name])).map((name) => ({ step, length: name.length })),
  );
  return owners.sort((a, b) => b.length - a.length)[0]?.step;
};
