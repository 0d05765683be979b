import { detailsStep } from './details/step';
import { infrastructureStep } from './infrastructure/step';
import { networkingStep } from './networking/step';
import { nodePoolsStep } from './node-pools/step';
import { preflightStep } from './preflight/step';
import { reviewStep } from './review/step';
import type { CreateStep } from './step';

/** The steps of the wizard, in order. A further step is a folder beside these and a line here. */
export const steps: readonly [CreateStep, ...CreateStep[]] = [
  preflightStep,
  detailsStep,
  networkingStep,
  infrastructureStep,
  nodePoolsStep,
  reviewStep,
];
