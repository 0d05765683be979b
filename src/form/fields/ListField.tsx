import { Flex, FlexItem, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { useFieldProblem } from '../useFieldProblem';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { AddRow, RowFrame } from './RowFrame';
import { useField } from './useField';

interface ListFieldProps extends FieldProps {
  /** "Add network" */
  addText: string;
  /** What one entry is, for its accessible name. */
  entryLabel: string;
  most?: number;
  placeholder?: string;
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((entry: unknown) => (typeof entry === 'string' ? entry : '')) : [];

/** A list of texts. The form's value is an array of strings. */
export const ListField = ({
  addText,
  entryLabel,
  most = Infinity,
  placeholder,
  ...props
}: ListFieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const rows = texts(value);
  const put = (index: number, text: string) => change(rows.map((row, at) => (at === index ? text : row)));
  return (
    <FieldFrame {...props} problem={problem} role="group">
      <Flex
        direction={{ default: 'column' }}
        rowGap={{ default: 'rowGapSm' }}
        alignItems={{ default: 'alignItemsStretch' }}
      >
        {rows.map((row, index) => (
          <ListRow
            key={index}
            name={`${props.name}.${index}`}
            label={`${entryLabel} ${index + 1}`}
            text={row}
            placeholder={placeholder}
            onChange={(text) => put(index, text)}
            onLeave={leave}
            onRemove={() => change(rows.filter((_row, at) => at !== index))}
          />
        ))}
        <AddRow
          text={addText}
          isFull={rows.length >= most}
          onAdd={() => change([...rows, ''])}
          {...(rows.length === 0 ? { id: fieldId(props.name) } : {})}
        />
      </Flex>
    </FieldFrame>
  );
};

interface ListRowProps {
  name: string;
  label: string;
  text: string;
  placeholder: string | undefined;
  onChange: (text: string) => void;
  onLeave: () => void;
  onRemove: () => void;
}

const ListRow = ({ name, label, text, placeholder, onChange, onLeave, onRemove }: ListRowProps) => {
  const { say } = useWords();
  const problem = useFieldProblem(name);
  return (
    <RowFrame label={label} onRemove={onRemove}>
      <FlexItem grow={{ default: 'grow' }} data-field={name}>
        <TextInput
          id={fieldId(name)}
          value={text}
          aria-label={label}
          aria-invalid={Boolean(problem)}
          aria-describedby={helpId(name)}
          validated={problem ? 'error' : 'default'}
          autoComplete="off"
          onChange={(_event, typed) => onChange(typed)}
          onBlur={onLeave}
          {...(placeholder ? { placeholder } : {})}
        />
        <HelperText id={helpId(name)} isLiveRegion>
          {problem ? (
            <HelperTextItem variant="error" data-test={`problem-${name}`}>
              {say(problem)}
            </HelperTextItem>
          ) : null}
        </HelperText>
      </FlexItem>
    </RowFrame>
  );
};
