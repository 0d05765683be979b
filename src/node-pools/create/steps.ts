import type { WizardStep } from '../../form/wizard/step';
import { message } from '../../i18n/message';
import { MapsStep } from './MapsStep';
import { PoolStep } from './PoolStep';
import { ReviewStep } from './ReviewStep';

/** The steps that add a node pool. */
export const steps: readonly [WizardStep, ...WizardStep[]] = [
  {
    id: 'pool',
    title: message('Node pool'),
    purpose: message('The cluster, the number of nodes and the machines they run on.'),
    fields: ['cluster', 'pool'],
    Component: PoolStep,
  },
  {
    id: 'configuration',
    title: message('Configuration'),
    purpose: message(
      'What configures and tunes the operating system of the nodes, made together with the pool.',
    ),
    fields: ['maps'],
    Component: MapsStep,
  },
  {
    id: 'review',
    title: message('Review'),
    purpose: message('Everything that will be created.'),
    fields: [],
    Component: ReviewStep,
    isWide: true,
  },
];
