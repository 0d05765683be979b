import type { ComponentType } from 'react';
import { Icon } from '@patternfly/react-core';
import {
  ExclamationCircleIcon,
  ExclamationTriangleIcon,
  InfoCircleIcon,
  MinusCircleIcon,
} from '@patternfly/react-icons';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import type { Message } from '../../i18n/message';
import type { StatusLevel } from '../status/status';

const ICONS: Readonly<Record<StatusLevel, ComponentType>> = {
  success: InfoCircleIcon,
  info: InfoCircleIcon,
  warning: ExclamationTriangleIcon,
  danger: ExclamationCircleIcon,
  custom: MinusCircleIcon,
};

/** What is going on with an object. */
export interface Sentence {
  readonly text: Message;
  /** What to do about it. */
  readonly next?: Message;
  /** The operator's words, as they are. */
  readonly detail?: string;
  readonly level: StatusLevel;
}

interface SentenceLineProps {
  sentence: Sentence;
  /** Where the next step is taken. */
  link?: { readonly title: Message; readonly to: string } | undefined;
}

/** What is going on now, its next step, and the operator's own words; phrasing content, as it stands in a paragraph. */
export const SentenceLine = ({ sentence, link }: SentenceLineProps) => {
  const { t, say } = useWords();
  const Sign = ICONS[sentence.level];
  return (
    <span role="status">
      <Icon isInline {...(sentence.level === 'custom' ? {} : { status: sentence.level })}>
        <Sign />
      </Icon>{' '}
      <strong>{say(sentence.text)}</strong>{' '}
      {sentence.next ? <span data-test="next-step">{say(sentence.next)}</span> : null}{' '}
      {link ? (
        <Link to={link.to} data-test="next-step-link">
          {say(link.title)}
        </Link>
      ) : null}
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
