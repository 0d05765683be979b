import { Flex, FlexItem, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { useFieldProblem } from '../useFieldProblem';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { AddRow, RowFrame } from './RowFrame';
import { useField } from './useField';

/** One row: a label, a selector, an annotation. */
export interface KeyValue {
  key: string;
  value: string;
}

interface KeyValueFieldProps extends FieldProps {
  /** "Add label" */
  addText: string;
  most?: number;
}

const isRow = (entry: unknown): entry is KeyValue =>
  typeof entry === 'object' && entry !== null && 'key' in entry && 'value' in entry;

const rowsOf = (value: unknown): readonly KeyValue[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** Rows of key and value. The form's value is an array of `{ key, value }`, so that a half-typed row is kept. */
export const KeyValueField = ({ addText, most = Infinity, ...props }: KeyValueFieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const rows = rowsOf(value);
  const put = (index: number, next: KeyValue) => change(rows.map((row, at) => (at === index ? next : row)));
  return (
    <FieldFrame {...props} problem={problem} role="group">
      <Flex
        direction={{ default: 'column' }}
        rowGap={{ default: 'rowGapSm' }}
        alignItems={{ default: 'alignItemsStretch' }}
      >
        {rows.map((row, index) => (
          <KeyValueRow
            key={index}
            name={`${props.name}.${index}`}
            label={`${props.label} ${index + 1}`}
            row={row}
            onChange={(next) => put(index, next)}
            onLeave={leave}
            onRemove={() => change(rows.filter((_row, at) => at !== index))}
          />
        ))}
        <AddRow
          text={addText}
          isFull={rows.length >= most}
          onAdd={() => change([...rows, { key: '', value: '' }])}
          {...(rows.length === 0 ? { id: fieldId(props.name) } : {})}
        />
      </Flex>
    </FieldFrame>
  );
};

interface KeyValueRowProps {
  name: string;
  label: string;
  row: KeyValue;
  onChange: (row: KeyValue) => void;
  onLeave: () => void;
  onRemove: () => void;
}

const KeyValueRow = ({ name, label, row, onChange, onLeave, onRemove }: KeyValueRowProps) => {
  const { t, say } = useWords();
  const problems = { key: useFieldProblem(`${name}.key`), value: useFieldProblem(`${name}.value`) };
  const whole = useFieldProblem(name);
  const problem = whole ?? problems.key ?? problems.value;
  const part = (which: 'key' | 'value', words: string) => (
    <FlexItem
      grow={{ default: 'grow' }}
      style={{ minWidth: 0, flexBasis: 0 }}
      data-field={`${name}.${which}`}
    >
      <TextInput
        id={fieldId(`${name}.${which}`)}
        value={row[which]}
        placeholder={words}
        aria-label={`${label}: ${words}`}
        aria-invalid={Boolean(whole ?? problems[which])}
        aria-describedby={helpId(name)}
        validated={(whole ?? problems[which]) ? 'error' : 'default'}
        autoComplete="off"
        onChange={(_event, typed) => onChange({ ...row, [which]: typed })}
        onBlur={onLeave}
      />
    </FlexItem>
  );
  return (
    <div data-field={name}>
      <RowFrame label={label} onRemove={onRemove}>
        {part('key', t('Key'))}
        {part('value', t('Value'))}
      </RowFrame>
      <HelperText id={helpId(name)} isLiveRegion>
        {problem ? (
          <HelperTextItem variant="error" data-test={`problem-${name}`}>
            {say(problem)}
          </HelperTextItem>
        ) : null}
      </HelperText>
    </div>
  );
};
