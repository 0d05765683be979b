import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { NetworkingStep } from './NetworkingStep';
import { networkingSummary } from './summary';

export const networkingStep: CreateStep = {
  id: 'networking',
  title: message('Networking'),
  purpose: message(
    'The ranges the cluster uses and how its services are reached. Most cannot be changed later.',
  ),
  fields: ['networking'],
  Component: NetworkingStep,
  summary: networkingSummary,
};
