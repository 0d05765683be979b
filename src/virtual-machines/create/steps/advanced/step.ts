import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { AdvancedStep } from './AdvancedStep';
import { advancedSummary } from './summary';

export const advancedStep: CreateStep = {
  id: 'advanced',
  title: message('Advanced'),
  purpose: message('What the guest is told at its first start, and what few machines need.'),
  fields: ['advanced'],
  Component: AdvancedStep,
  summary: advancedSummary,
};
