import { SelectField } from '../../../form/fields/SelectField';
import { useDataChoice } from './useDataChoice';

interface SecretChoiceProps {
  /** The form field. */
  name: string;
  label: string;
  /** One of these it must have, as a constant; none: whatever it holds will do. */
  keys: readonly string[];
  helper?: string | undefined;
  /** What no Secret means; not given: there has to be one. */
  emptyLabel?: string;
}

/** One of the Secrets of the machine's namespace. */
export const SecretChoice = ({ name, label, keys, helper, emptyLabel }: SecretChoiceProps) => (
  <SelectField
    name={name}
    label={label}
    isRequired={emptyLabel === undefined}
    {...useDataChoice('Secret', name, keys)}
    helper={helper}
    {...(emptyLabel === undefined ? {} : { emptyLabel })}
  />
);
