import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import type { OptionsState } from '../../../form/fields/options';
import type { Rule } from '../../../form/rule';
import { optionsState, UNKNOWN, type Choice, type Choices } from './choices';

/** What a SelectField takes of a list of the cluster. */
export interface ChoiceProps {
  readonly options: readonly Choice[];
  readonly state: OptionsState;
  /** What cannot be read cannot be chosen, so it may be typed. */
  readonly isFreeText: boolean;
  readonly checked: CheckState;
}

const IDLE: CheckState = { state: 'idle' };
const CHECKING: CheckState = { state: 'checking' };
const OK: CheckState = { state: 'ok' };

const judged = ({ items, state, why }: Choices, value: unknown, absent: Rule<string>): CheckState => {
  if (state === 'unchecked') return { state: 'unchecked', message: why ?? UNKNOWN };
  if (typeof value !== 'string' || value === '') return IDLE;
  if (state === 'loading') return CHECKING;
  const problem = items.some((choice) => choice.value === value) ? undefined : absent(value);
  return problem ? { state: 'problem', message: problem } : OK;
};

/**
 * Offers what the cluster has for a field, and judges a value that came from elsewhere (YAML, a draft).
 * @param absent what to say of a value that the cluster does not have; a constant, as a new one judges anew
 */
export const useChoice = (choices: Choices, name: string, absent: Rule<string>): ChoiceProps => {
  const value: unknown = useWatch({ name });
  const checked = useMemo(() => judged(choices, value, absent), [choices, value, absent]);
  return useMemo(() => {
    const { items, state } = choices;
    return { options: items, state: optionsState(choices), isFreeText: state === 'unchecked', checked };
  }, [choices, checked]);
};
