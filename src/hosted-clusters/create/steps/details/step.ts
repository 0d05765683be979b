import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { DetailsStep } from './DetailsStep';
import { detailsSummary } from './summary';

export const detailsStep: CreateStep = {
  id: 'details',
  title: message('Details'),
  purpose: message('What the cluster is called, which release it runs and what lets it pull images.'),
  fields: ['details', 'fleet'],
  Component: DetailsStep,
  summary: detailsSummary,
};
