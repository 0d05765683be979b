import { message } from '../../../../../i18n/message';
import { conditionValues } from '../../../../model/placement-rules';
import type { PlacementRule } from './values';

/** What each kind of rule is called. */
export const KIND_WORDS = {
  node: message('On nodes with labels'),
  together: message('Beside other machines'),
  apart: message('Apart from other machines'),
  spread: message('Spread evenly with other machines'),
} as const;

/** The signs that stand for operators in one line. */
const SIGNS = { In: '=', NotIn: '≠', Gt: '>', Lt: '<' } as const;

const condition = ({ key, operator, values }: PlacementRule['conditions'][number]): string => {
  if (operator === 'Exists') return key;
  if (operator === 'DoesNotExist') return `!${key}`;
  return `${key} ${SIGNS[operator]} ${conditionValues({ operator, values }).join('|')}`;
};

/** The labels of a rule in one line: `app = web, tier ≠ test`. */
export const conditionsText = ({ conditions }: PlacementRule): string =>
  conditions
    .filter(({ key }) => key !== '')
    .map(condition)
    .join(', ');
