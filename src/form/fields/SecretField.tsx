import { useState } from 'react';
import { Button } from '@patternfly/react-core';
import { EyeIcon, EyeSlashIcon } from '@patternfly/react-icons';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useReveal } from '../../ui/secret/useReveal';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { TextOrFile } from './TextOrFile';
import { useField } from './useField';

/** What stands in for a secret; its length says nothing about the secret's. */
const MASK = '•'.repeat(48);

/** A secret as text or file. It is readable while it is typed, masked once left, and again readable for 30 s after Reveal. */
export const SecretField = (props: FieldProps) => {
  const { t } = useWords();
  const { value, change, leave, problem } = useField(props);
  const [refused, setRefused] = useState<Message>();
  const [isTyping, setIsTyping] = useState(false);
  const [isRevealed, reveal, hide] = useReveal();
  const text = typeof value === 'string' ? value : '';
  const isMasked = text !== '' && !isTyping && !isRevealed;
  return (
    <FieldFrame {...props} problem={refused ?? problem}>
      <TextOrFile
        {...props}
        text={isMasked ? MASK : text}
        isInvalid={Boolean(problem)}
        isReadOnly={isMasked}
        onType={(typed) => {
          setIsTyping(true);
          change(typed);
        }}
        onTake={(taken) => {
          change(taken);
          if (taken === '') hide();
          else leave();
        }}
        onLeave={() => {
          setIsTyping(false);
          leave();
        }}
        onRefuse={setRefused}
      />
      {text === '' ? null : (
        <Button
          variant="link"
          isInline
          icon={isRevealed ? <EyeSlashIcon /> : <EyeIcon />}
          onClick={isRevealed ? hide : reveal}
          data-test={`reveal-${props.name}`}
        >
          {isRevealed ? t('Hide') : t('Reveal for 30 seconds')}
        </Button>
      )}
    </FieldFrame>
  );
};
