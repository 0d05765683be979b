import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { InfrastructureStep } from './InfrastructureStep';
import { infrastructureSummary } from './summary';

export const infrastructureStep: CreateStep = {
  id: 'infrastructure',
  title: message('Infrastructure'),
  purpose: message('Machines run on this cluster, with its default storage, unless you say otherwise here.'),
  fields: ['infrastructure'],
  Component: InfrastructureStep,
  summary: infrastructureSummary,
};
