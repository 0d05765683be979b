import { useRef, useState, type KeyboardEvent } from 'react';
import {
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  Spinner,
  TextInputGroup,
  TextInputGroupMain,
  TextInputGroupUtilities,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

export interface BoxEntry {
  readonly value: string;
  readonly text: string;
  readonly description?: string;
  readonly reason?: string | undefined;
}

interface SelectBoxProps {
  id: string;
  label: string;
  describedBy: string;
  /** What the input shows. */
  text: string;
  placeholder: string;
  entries: readonly BoxEntry[];
  selected: string;
  /** A line below the entries: how many more, why there are none. */
  footer: string | undefined;
  isLoading: boolean;
  isInvalid: boolean;
  isRequired: boolean;
  isReadOnly: boolean;
  onType: (text: string) => void;
  onChoose: (value: string) => void;
  onLeave: () => void;
  /** Enter with no entry marked. */
  onEnter: (event: KeyboardEvent) => void;
}

/** The next entry that can be chosen, from `from` in the direction `by`; -1 when there is none. */
const nextEnabled = (entries: readonly BoxEntry[], from: number, by: 1 | -1): number => {
  const order = entries.map((_entry, step) => (from + by * (step + 1) + entries.length * 2) % entries.length);
  return order.find((index) => !entries[index]?.reason) ?? -1;
};

/** A combobox by the ARIA pattern: the input keeps the focus, the arrows move the mark. */
export const SelectBox = ({ id, entries, text, selected, onType, onChoose, ...props }: SelectBoxProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const entryId = (index: number) => `${id}-option-${index}`;

  const open = () => {
    if (!props.isReadOnly) setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setMarked(-1);
  };
  const choose = (value: string) => {
    onChoose(value);
    close();
    input.current?.focus();
  };
  const move = (event: KeyboardEvent, by: 1 | -1) => {
    event.preventDefault();
    open();
    if (entries.length > 0)
      setMarked(nextEnabled(entries, isOpen && marked >= 0 ? marked : by === 1 ? -1 : 0, by));
  };
  const press = (event: KeyboardEvent) => {
    const entry = isOpen ? entries[marked] : undefined;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab' && isOpen) {
      // PatternFly would close the list and keep the focus: Tab leaves a combobox.
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && entry) {
      event.preventDefault();
      choose(entry.value);
    } else if (event.key === 'Enter') {
      props.onEnter(event);
      close();
    }
  };

  return (
    <Select
      isOpen={isOpen}
      onOpenChange={(next) => (next ? open() : close())}
      selected={selected}
      onSelect={(_event, value) => choose(String(value))}
      variant="typeahead"
      popperProps={{ appendTo: 'inline' }}
      isScrollable
      maxMenuHeight="18rem"
      shouldFocusFirstItemOnOpen={false}
      toggle={{
        toggleRef: toggle,
        toggleNode: (
          <MenuToggle
            ref={toggle}
            variant="typeahead"
            isFullWidth
            isExpanded={isOpen}
            aria-label={t('Options of {{label}}', { label: props.label })}
            onClick={() => {
              if (isOpen) close();
              else open();
              input.current?.focus();
            }}
            {...(props.isInvalid ? { status: 'danger' as const } : {})}
          >
            <TextInputGroup isPlain>
              <TextInputGroupMain
                innerRef={input}
                inputId={id}
                value={text}
                placeholder={props.placeholder}
                autoComplete="off"
                role="combobox"
                isExpanded={isOpen}
                aria-controls={`${id}-list`}
                aria-label={props.label}
                inputProps={{
                  'aria-describedby': props.describedBy,
                  'aria-invalid': props.isInvalid,
                  'aria-required': props.isRequired,
                  'aria-autocomplete': 'list',
                  readOnly: props.isReadOnly,
                  onFocus: (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select(),
                  'data-test': `select-${id}`,
                }}
                {...(isOpen && marked >= 0 ? { 'aria-activedescendant': entryId(marked) } : {})}
                onClick={open}
                onChange={(_event, typed) => {
                  onType(typed);
                  setMarked(-1);
                  open();
                }}
                onBlur={props.onLeave}
                onKeyDown={press}
              />
              {props.isLoading ? (
                <TextInputGroupUtilities>
                  <Spinner size="md" aria-label={t('Reading from the cluster')} />
                </TextInputGroupUtilities>
              ) : null}
            </TextInputGroup>
          </MenuToggle>
        ),
      }}
    >
      <SelectList id={`${id}-list`} aria-label={props.label}>
        {entries.map((entry, index) => (
          <SelectOption
            key={`${index}-${entry.value}`}
            id={entryId(index)}
            value={entry.value}
            isSelected={entry.value === selected}
            isFocused={index === marked}
            isAriaDisabled={Boolean(entry.reason)}
            description={entry.reason ?? entry.description}
            // The input must not lose the focus before the click counts.
            onMouseDown={(event) => event.preventDefault()}
            data-test={`option-${entry.value}`}
          >
            {entry.text}
          </SelectOption>
        ))}
        {props.footer ? (
          <SelectOption isAriaDisabled value="" data-test="options-footer">
            {props.footer}
          </SelectOption>
        ) : null}
      </SelectList>
    </Select>
  );
};
