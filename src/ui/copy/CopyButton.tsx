import { useEffect, useState } from 'react';
import { Button, Tooltip } from '@patternfly/react-core';
import { CopyIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';

interface CopyButtonProps {
  /** What is put on the clipboard; a function is asked at the click, and may take its time. */
  text: string | (() => string | Promise<string>);
  /** Names what is copied, for example "Copy password". */
  label: string;
  /** With a word beside the icon. */
  hasText?: boolean;
  isDisabled?: boolean;
}

/** Copies a text and says so for two seconds. */
export const CopyButton = ({ text, label, hasText = false, isDisabled = false }: CopyButtonProps) => {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const words = { copied: t('Copied'), failed: t('The browser did not allow copying') };
  const content = outcome ? words[outcome] : label;
  return (
    <Tooltip
      content={content}
      aria="none"
      aria-live="polite"
      {...(outcome ? { trigger: 'manual', isVisible: true } : {})}
    >
      <Button
        variant={hasText ? 'secondary' : 'plain'}
        icon={<CopyIcon />}
        aria-label={label}
        isAriaDisabled={isDisabled}
        onClick={() => void copy()}
        data-test="copy"
      >
        {hasText ? label : null}
      </Button>
    </Tooltip>
  );
};
