import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { InfrastructureStep } from './InfrastructureStep';
import { infrastructureSummary } from './summary';

export const infrastructureStep: CreateStep = {
  id: 'infrastructure',
  title: message('Infrastructure'),
  purpose: message(
    'Where the virtual machines run, how their storage is offered inside, and the name of the API.',
  ),
  fields: ['infrastructure'],
  Component: InfrastructureStep,
  summary: infrastructureSummary,
};
