import { useState, type ReactNode } from 'react';
import {
  Alert,
  AlertActionCloseButton,
  CodeBlock,
  CodeBlockCode,
  ExpandableSection,
  type AlertProps,
} from '@patternfly/react-core';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError, type ApiError } from '../../kubernetes/errors';

interface ErrorAlertProps {
  /** What happened, to which object: "NodePool demo-extra was not created". Without it the error speaks for itself. */
  title?: Message;
  error: ApiError;
  /** What can be done about it, as AlertActionLinks or buttons. */
  actionLinks?: ReactNode;
  variant?: NonNullable<AlertProps['variant']>;
  onClose?: () => void;
}

/** The server's words verbatim with its code and causes, folded. */
export const ErrorDetails = ({ error }: { error: ApiError }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const code = [error.code, error.reason].filter(Boolean).join(' ');
  const causes = error.causes.map(({ field, message }) => `${field}: ${message}`);
  return (
    <ExpandableSection
      toggleText={t('Details')}
      isExpanded={isOpen}
      onToggle={(_event, open) => setIsOpen(open)}
      data-test="error-details"
    >
      <CodeBlock>
        <CodeBlockCode>{[code, error.serverMessage, ...causes].filter(Boolean).join('\n')}</CodeBlockCode>
      </CodeBlock>
    </ExpandableSection>
  );
};

/** An error as a sentence, with the server's words under Details. */
export const ErrorAlert = ({ title, error, actionLinks, variant = 'danger', onClose }: ErrorAlertProps) => {
  const { say } = useWords();
  const explained = say(explainError(error));
  return (
    <Alert
      variant={variant}
      isInline
      component="p"
      title={title ? say(title) : explained}
      actionLinks={actionLinks}
      data-test="error-alert"
      {...(onClose ? { actionClose: <CloseButton onClose={onClose} /> } : {})}
    >
      {title ? <p>{explained}</p> : null}
      <ErrorDetails error={error} />
    </Alert>
  );
};

const CloseButton = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords();
  return <AlertActionCloseButton aria-label={t('Close')} onClose={onClose} />;
};
