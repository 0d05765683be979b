import type { ComponentType } from 'react';
import { Icon } from '@patternfly/react-core';
import {
  ExclamationCircleIcon,
  ExclamationTriangleIcon,
  InfoCircleIcon,
  MinusCircleIcon,
} from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { Sentence } from '../model/cluster-sentence';
import type { Level } from '../model/status';

const ICONS: Readonly<Record<Level, ComponentType>> = {
  success: InfoCircleIcon,
  info: InfoCircleIcon,
  warning: ExclamationTriangleIcon,
  danger: ExclamationCircleIcon,
  custom: MinusCircleIcon,
};

/** What is going on now, its next step, and the operator's own words; phrasing content, as it stands in a paragraph. */
export const SentenceLine = ({ sentence }: { sentence: Sentence }) => {
  const { t, say } = useWords();
  const Sign = ICONS[sentence.level];
  return (
    <span role="status">
      <Icon isInline {...(sentence.level === 'custom' ? {} : { status: sentence.level })}>
        <Sign />
      </Icon>{' '}
      <strong>{say(sentence.text)}</strong>{' '}
      {sentence.next ? <span data-test="next-step">{say(sentence.next)}</span> : null}
      {sentence.detail ? (
        <>
          <br />
          <small data-test="operator-words">
            {t('The operator says: {{words}}', { words: sentence.detail })}
          </small>
        </>
      ) : null}
    </span>
  );
};
