import { Button, Tooltip, type ButtonProps } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { Action } from './action';
import { ReasonText } from './ReasonText';

interface ActionButtonProps {
  action: Action;
  variant?: NonNullable<ButtonProps['variant']>;
  /** The pending state after the click. */
  isBusy?: boolean;
  /** In a line of text; with the variant link. */
  isInline?: boolean;
}

/** A button for an action. A disabled one stays focusable and says why in its tooltip. */
export const ActionButton = ({
  action,
  variant = 'secondary',
  isBusy = false,
  isInline = false,
}: ActionButtonProps) => {
  const { t, say } = useWords();
  const button = (
    <Button
      variant={variant}
      isAriaDisabled={Boolean(action.reason) || isBusy}
      isDanger={action.isDanger === true && variant !== 'danger'}
      isLoading={isBusy}
      isInline={isInline}
      {...(isBusy ? { spinnerAriaValueText: t('Running') } : {})}
      onClick={action.run}
      data-test={`action-${action.id}`}
    >
      {say(action.title)}
    </Button>
  );
  return action.reason ? <Tooltip content={<ReasonText action={action} />}>{button}</Tooltip> : button;
};
