import type { ReactNode } from 'react';
import { Card, CardBody, CardHeader, CardTitle, Flex, Gallery, Radio, Tooltip } from '@patternfly/react-core';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useField } from './useField';

export interface RadioOption {
  value: string | boolean;
  label: string;
  description?: ReactNode;
  /** Why it cannot be chosen and what would enable it. */
  reason?: string | undefined;
}

interface RadioFieldProps extends FieldProps {
  options: readonly RadioOption[];
  /** One below the other with descriptions, side by side, or as cards. */
  variant?: 'stacked' | 'inline' | 'cards';
}

/** A choice of few. The form's value is the option's. */
export const RadioField = ({ options, variant = 'stacked', ...props }: RadioFieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const choose = (option: RadioOption) => {
    if (option.reason || props.reason) return;
    change(option.value);
    leave();
  };
  const drawn = options.map((option, index) => (
    <Choice
      key={String(option.value)}
      option={option}
      id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`}
      name={props.name}
      isChosen={option.value === value}
      isCard={variant === 'cards'}
      onChoose={() => choose(option)}
    />
  ));
  return (
    <FieldFrame {...props} problem={problem} role="radiogroup">
      {variant === 'cards' ? (
        <Gallery hasGutter minWidths={{ default: '14rem' }}>
          {drawn}
        </Gallery>
      ) : (
        <Flex
          direction={{ default: variant === 'inline' ? 'row' : 'column' }}
          rowGap={{ default: 'rowGapSm' }}
          columnGap={{ default: 'columnGapLg' }}
        >
          {drawn}
        </Flex>
      )}
    </FieldFrame>
  );
};

interface ChoiceProps {
  option: RadioOption;
  id: string;
  name: string;
  isChosen: boolean;
  isCard: boolean;
  onChoose: () => void;
}

/** One that cannot be chosen is subdued, as a list of few has no other sign of it. */
const Label = ({ option: { label, reason } }: { option: RadioOption }) =>
  reason ? <span style={{ color: 'var(--pf-t--global--text--color--subtle)' }}>{label}</span> : label;

const Choice = ({ option, id, name, isChosen, isCard, onChoose }: ChoiceProps) => {
  const shared = {
    id,
    name,
    isChecked: isChosen,
    onChange: onChoose,
    'aria-disabled': Boolean(option.reason),
    'aria-describedby': helpId(name),
    'data-test': `option-${name}-${String(option.value)}`,
  };
  const drawn = isCard ? (
    <Card isSelectable isSelected={isChosen} isCompact isFullHeight>
      <CardHeader
        selectableActions={{
          variant: 'single',
          selectableActionId: id,
          name,
          onChange: onChoose,
          selectableActionAriaLabel: option.label,
          selectableActionProps: { 'aria-describedby': helpId(name) },
        }}
      >
        <CardTitle component="h4">{option.label}</CardTitle>
      </CardHeader>
      {option.description ? <CardBody>{option.description}</CardBody> : null}
    </Card>
  ) : (
    <Radio {...shared} label={<Label option={option} />} description={option.description} />
  );
  return option.reason ? (
    <Tooltip content={option.reason}>
      <div>{drawn}</div>
    </Tooltip>
  ) : (
    drawn
  );
};
