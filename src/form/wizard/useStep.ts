import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { WizardStep } from './step';

export interface StepPlace {
  readonly step: WizardStep;
  readonly index: number;
  /** Goes to a step; Back of the browser leads here again. */
  readonly go: (id: string) => void;
}

/** The step in the URL (`?step=networking`); the first when there is none or an unknown one. */
export const useStep = (steps: readonly [WizardStep, ...WizardStep[]]): StepPlace => {
  const [params, setParams] = useSearchParams();
  const id = params.get('step');
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
  const go = useCallback(
    (next: string) =>
      setParams((now) => {
        const changed = new URLSearchParams(now);
        changed.set('step', next);
        return changed;
      }),
    [setParams],
  );
  return useMemo(() => ({ step: steps[index] ?? steps[0], index, go }), [steps, index, go]);
};
