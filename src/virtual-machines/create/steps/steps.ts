import { advancedStep } from './advanced/step';
import { basicStep } from './basic/step';
import { networkingStep } from './networking/step';
import { reviewStep } from './review/step';
import type { CreateStep } from './step';
import { storageStep } from './storage/step';

type Steps = readonly [CreateStep, ...CreateStep[]];

/** The steps of the wizard, in order. A further step is a folder beside these and a line here. */
export const steps: Steps = [basicStep, networkingStep, storageStep, advancedStep, reviewStep];

/** A copy of another machine is asked nothing else. */
export const copySteps: Steps = [{ ...basicStep, fields: ['basic'] }, reviewStep];
