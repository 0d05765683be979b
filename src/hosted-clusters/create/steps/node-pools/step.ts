import { message } from '../../../../i18n/message';
import type { CreateStep } from '../step';
import { NodePoolsStep } from './NodePoolsStep';
import { poolsSummary } from './summary';

export const nodePoolsStep: CreateStep = {
  id: 'node-pools',
  title: message('Node pools'),
  purpose: message('The machines that the cluster runs on, in groups of the same shape.'),
  fields: ['pools'],
  Component: NodePoolsStep,
  summary: poolsSummary,
};
