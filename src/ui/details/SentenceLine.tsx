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
import type { Action } from '../action/action';
import { ActionButton } from '../action/ActionButton';
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
  /** Several are parts of one line. */
  readonly text: Message | readonly Message[];
  /** What to do about it; several are sentences one after another. */
  readonly next?: Message | readonly Message[];
  /** The operator's words, as they are. */
  readonly detail?: string;
  readonly level: StatusLevel;
}

interface SentenceLineProps {
  sentence: Sentence;
  /** Where the next step is taken. */
  link?: { readonly title: Message; readonly to: string } | undefined;
  /** The next step itself. */
  action?: Action | undefined;
}

const listOf = (words: Message | readonly Message[]): readonly Message[] =>
  'key' in words ? [words] : words;

/** What is going on now, its next step, and the operator's own words; phrasing content, as it stands in a paragraph. */
export const SentenceLine = ({ sentence, link, action }: SentenceLineProps) => {
  const { t, say } = useWords();
  const Sign = ICONS[sentence.level];
  const all = (words: Message | readonly Message[]) => listOf(words).map(say);
  return (
    <span role="status">
      <Icon isInline {...(sentence.level === 'custom' ? {} : { status: sentence.level })}>
        <Sign />
      </Icon>{' '}
      <strong>{all(sentence.text).join(' · ')}</strong>{' '}
      {sentence.next ? <span data-test="next-step">{all(sentence.next).join(' ')}</span> : null}{' '}
      {link ? (
        <Link to={link.to} data-test="next-step-link">
          {say(link.title)}
        </Link>
      ) : null}
      {action ? <ActionButton action={action} variant="link" isInline /> : null}
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
