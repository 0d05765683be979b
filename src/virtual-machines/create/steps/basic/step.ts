import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { BasicStep } from './BasicStep';
import { basicSummary } from './summary';

export const basicStep: CreateStep = {
  id: 'basic',
  title: message('Basic'),
  purpose: message('What the machine is called, what it starts from and how large it is.'),
  // The root disk is chosen here and finished in Storage.
  fields: [
    'basic',
    'root.source',
    'root.dataSource',
    'root.url',
    'root.image',
    'root.claim',
    'root.claimNamespace',
  ],
  Component: BasicStep,
  summary: basicSummary,
};
