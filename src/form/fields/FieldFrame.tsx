import type { ReactNode } from 'react';
import {
  FormGroup,
  FormGroupLabelHelp,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Popover,
  Spinner,
} from '@patternfly/react-core';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import type { CheckState } from './check';
import { useFieldMark } from './field-marks';
import type { FieldProps } from './field-props';

interface FieldFrameProps extends FieldProps {
  problem: Message | undefined;
  /** A group of controls under one label: radio buttons, rows. */
  role?: 'radiogroup' | 'group';
  /** The control names itself: a switch. */
  hasNoLabel?: boolean;
  children: ReactNode;
}

/** The id that a control names in `aria-describedby`. */
export const helpId = (name: string): string => `${fieldId(name)}-help`;

/** Label, control, and below it the helper text or, in its place, the problem. */
export const FieldFrame = ({ name, label, problem, checked, info, children, ...rest }: FieldFrameProps) => {
  const { t } = useWords();
  const mark = useFieldMark(name);
  const help = info ? (
    <Popover bodyContent={info} headerContent={label} closeBtnAriaLabel={t('Close')}>
      <FormGroupLabelHelp aria-label={t('More about {{label}}', { label })} />
    </Popover>
  ) : undefined;
  return (
    <FormGroup
      {...(rest.hasNoLabel ? {} : { label })}
      fieldId={fieldId(name)}
      isRequired={rest.isRequired === true}
      {...(rest.role ? { role: rest.role, 'aria-describedby': helpId(name) } : {})}
      {...(help ? { labelHelp: help } : {})}
      {...(checked || mark
        ? {
            labelInfo: (
              <>
                {mark ? <small data-test={`mark-${name}`}>{mark}</small> : null}
                {checked ? <Checking checked={checked} /> : null}
              </>
            ),
          }
        : {})}
      data-field={name}
      data-test={`field-${name}`}
    >
      <div data-control>{children}</div>
      <FormHelperText>
        <Help
          name={name}
          problem={problem}
          checked={checked}
          helper={rest.helper}
          mark={rest.hasNoLabel ? mark : undefined}
          warning={rest.warning}
          reason={rest.reason}
        />
      </FormHelperText>
    </FormGroup>
  );
};

/** A small spinner while the cluster is asked; its room is there before and after. */
const Checking = ({ checked }: { checked: CheckState }) => {
  const { t } = useWords();
  return (
    <span style={{ display: 'inline-block', inlineSize: '1rem', blockSize: '1rem' }}>
      {checked.state === 'checking' ? <Spinner size="md" aria-label={t('Asking the cluster')} /> : null}
    </span>
  );
};

const Help = ({
  name,
  problem,
  checked,
  helper,
  mark,
  warning,
  reason,
}: Pick<FieldFrameProps, 'name' | 'problem' | 'checked' | 'helper' | 'warning' | 'reason'> & {
  /** Where there is no label to stand beside. */
  mark: string | undefined;
}) => {
  const { say } = useWords();
  const unchecked = checked?.state === 'unchecked' ? say(checked.message) : undefined;
  return (
    <HelperText id={helpId(name)} isLiveRegion data-test={`help-${name}`}>
      {problem ? (
        <HelperTextItem variant="error" data-test={`problem-${name}`}>
          {say(problem)}
        </HelperTextItem>
      ) : null}
      {!problem && unchecked ? <HelperTextItem variant="warning">{unchecked}</HelperTextItem> : null}
      {!problem && warning ? (
        <HelperTextItem variant="warning" data-test={`warning-${name}`}>
          {warning}
        </HelperTextItem>
      ) : null}
      {!problem && helper ? <HelperTextItem>{helper}</HelperTextItem> : null}
      {mark ? <HelperTextItem data-test={`mark-${name}`}>{mark}</HelperTextItem> : null}
      {reason ? <HelperTextItem>{reason}</HelperTextItem> : null}
    </HelperText>
  );
};
