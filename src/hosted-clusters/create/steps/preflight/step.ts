import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { PreflightStep } from './PreflightStep';

export const preflightStep: CreateStep = {
  id: 'preflight',
  title: message('Preflight'),
  purpose: message('What this cluster must have for a hosted cluster to come up, checked as it is now.'),
  fields: [],
  Component: PreflightStep,
  isWide: true,
  summary: () => [],
};
