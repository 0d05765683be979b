import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { StorageStep } from './StorageStep';
import { storageSummary } from './summary';

export const storageStep: CreateStep = {
  id: 'storage',
  title: message('Storage'),
  purpose: message('The disks of the machine and the order in which it tries to boot.'),
  fields: ['root', 'disks'],
  Component: StorageStep,
  summary: storageSummary,
};
