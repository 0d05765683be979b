import type { ReactNode } from 'react';
import { Button, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import type { ReadState } from '../../kubernetes/read/useList';
import { Later } from './Later';

interface PartProps {
  state: ReadState;
  /** The final shape, shown while it is read. */
  skeleton?: ReactNode;
  children?: ReactNode;
  /** Reads again at once. */
  onRetry: () => void;
}

/** A small part of a page that is read by itself: when it may not be read, one line says so and the rest stays. */
export const Part = ({ state, skeleton = null, children, onRetry }: PartProps) => {
  const { t, say } = useWords();
  if (state.phase === 'loading') return skeleton ? <Later>{skeleton}</Later> : null;
  if (state.phase === 'failed')
    return (
      <HelperText data-test="part-failed">
        <HelperTextItem variant="warning">
          {say(explainError(state.error))}{' '}
          <Button variant="link" isInline onClick={onRetry} data-test="part-retry">
            {t('Retry')}
          </Button>
        </HelperTextItem>
      </HelperText>
    );
  return <>{children}</>;
};
