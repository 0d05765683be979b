import {
  ActionList,
  ActionListGroup,
  ActionListItem,
  Button,
  Tooltip,
  WizardFooterWrapper,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

/** The last step's button. */
export interface Finish {
  /** Verb and noun: "Create cluster". */
  readonly label: string;
  /** Runs once every step is valid. */
  readonly run: () => void | Promise<void>;
  /** Why it cannot be done now and what would enable it. */
  readonly reason?: string | undefined;
  readonly isBusy?: boolean;
}

interface WizardFooterProps {
  isFirst: boolean;
  isLast: boolean;
  finish: Finish;
  onNext: () => void;
  onBack: () => void;
  onFinish: () => void;
  onCancel: () => void;
}

/** Back, Next or the last step's button, Cancel. */
export const WizardFooter = ({
  isFirst,
  isLast,
  finish,
  onNext,
  onBack,
  onFinish,
  onCancel,
}: WizardFooterProps) => {
  const { t } = useWords();
  const last = (
    <Button
      variant="primary"
      onClick={onFinish}
      isAriaDisabled={Boolean(finish.reason) || finish.isBusy === true}
      isLoading={finish.isBusy === true}
      data-test="wizard-finish"
    >
      {finish.label}
    </Button>
  );
  return (
    <WizardFooterWrapper>
      <ActionList>
        <ActionListGroup>
          <ActionListItem>
            <Button variant="secondary" onClick={onBack} isAriaDisabled={isFirst} data-test="wizard-back">
              {t('Back')}
            </Button>
          </ActionListItem>
          <ActionListItem>
            {isLast ? (
              finish.reason ? (
                <Tooltip content={finish.reason}>{last}</Tooltip>
              ) : (
                last
              )
            ) : (
              <Button variant="primary" onClick={onNext} data-test="wizard-next">
                {t('Next')}
              </Button>
            )}
          </ActionListItem>
        </ActionListGroup>
        <ActionListGroup>
          <ActionListItem>
            <Button variant="link" onClick={onCancel} data-test="wizard-cancel">
              {t('Cancel')}
            </Button>
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
    </WizardFooterWrapper>
  );
};
