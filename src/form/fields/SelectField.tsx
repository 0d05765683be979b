import { useMemo, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { MOST_OPTIONS, matchOptions, optionText, type OptionsState, type SelectOptionItem } from './options';
import { SelectBox, type BoxEntry } from './SelectBox';
import { useField } from './useField';

interface SelectFieldProps extends FieldProps {
  options: readonly SelectOptionItem[];
  state?: OptionsState;
  /** Any text is a value too; the options are suggestions. */
  isFreeText?: boolean;
  /** What no value means, for example "Default class". Offers to clear the field. */
  emptyLabel?: string;
  placeholder?: string;
}

const READY: OptionsState = { phase: 'ready' };

/** A searchable choice of many. The form's value is the option's value, '' when there is none. */
export const SelectField = ({
  options,
  state = READY,
  isFreeText = false,
  emptyLabel,
  ...props
}: SelectFieldProps) => {
  const { t, say } = useWords();
  const { value, change, leave, problem } = useField(props);
  const chosen = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState<string>();
  const known = useMemo(() => options.find((option) => option.value === chosen), [options, chosen]);
  const shown = known ? optionText(known) : chosen;
  const matches = useMemo(() => matchOptions(options, typed ?? ''), [options, typed]);

  const entries: readonly BoxEntry[] = useMemo(() => {
    const free = isFreeText && typed && !options.some((option) => option.value === typed);
    return [
      ...(emptyLabel && !typed ? [{ value: '', text: emptyLabel }] : []),
      ...(free ? [{ value: typed, text: t('Use "{{text}}"', { text: typed }) }] : []),
      ...matches.slice(0, MOST_OPTIONS).map((option) => ({ ...option, text: optionText(option) })),
    ];
  }, [emptyLabel, isFreeText, matches, options, t, typed]);

  const footers = {
    ready:
      matches.length > MOST_OPTIONS
        ? t('{{count}} more, type to find them', { count: matches.length - MOST_OPTIONS })
        : undefined,
    loading: t('Reading from the cluster'),
    failed: state.phase === 'failed' ? say(state.message) : undefined,
    unchecked: state.phase === 'unchecked' ? say(state.message) : undefined,
  };
  const choose = (next: string) => {
    setTyped(undefined);
    change(next);
  };
  const close = () => {
    // A free text that was typed and left counts; anything else returns to the value.
    if (isFreeText && typed !== undefined && typed !== shown) change(typed.trim());
    setTyped(undefined);
    leave();
  };
  return (
    <FieldFrame {...props} problem={problem}>
      <SelectBox
        id={fieldId(props.name)}
        label={props.label}
        describedBy={helpId(props.name)}
        text={typed ?? (chosen === '' && emptyLabel ? emptyLabel : shown)}
        placeholder={props.placeholder ?? (isFreeText ? t('Choose or type') : t('Choose'))}
        entries={entries}
        selected={chosen}
        footer={footers[state.phase] ?? (entries.length === 0 ? t('Nothing found') : undefined)}
        isLoading={state.phase === 'loading'}
        isInvalid={Boolean(problem)}
        isRequired={props.isRequired === true}
        isReadOnly={Boolean(props.reason)}
        onType={setTyped}
        onChoose={choose}
        onLeave={close}
        onEnter={(event: KeyboardEvent) => {
          if (isFreeText && typed !== undefined) {
            event.preventDefault();
            choose(typed.trim());
          }
        }}
      />
    </FieldFrame>
  );
};
