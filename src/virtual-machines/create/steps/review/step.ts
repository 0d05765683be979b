import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { ReviewStep } from './ReviewStep';

export const reviewStep: CreateStep = {
  id: 'review',
  title: message('Review'),
  purpose: message(
    'What will be created. The API server checks every object before the first one is created.',
  ),
  fields: [],
  Component: ReviewStep,
  isWide: true,
  summary: () => [],
};
