import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { NetworkingStep } from './NetworkingStep';
import { networkingSummary } from './summary';

export const networkingStep: CreateStep = {
  id: 'networking',
  title: message('Networking'),
  purpose: message('The network interfaces of the machine and the networks they are on.'),
  fields: ['nics'],
  Component: NetworkingStep,
  summary: networkingSummary,
};
