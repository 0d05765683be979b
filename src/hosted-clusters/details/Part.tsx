import type { ReactNode } from 'react';
import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import type { ReadState } from '../../kubernetes/read/useList';
import { Later } from '../../ui/state/Later';

interface PartProps {
  state: ReadState;
  /** The final shape, shown while it is read. */
  skeleton?: ReactNode;
  children?: ReactNode;
}

/** A small part of a page that is read by itself: when it may not be read, one line says so and the rest stays. */
export const Part = ({ state, skeleton = null, children }: PartProps) => {
  const { say } = useWords();
  if (state.phase === 'loading') return skeleton ? <Later>{skeleton}</Later> : null;
  if (state.phase === 'failed')
    return (
      <HelperText data-test="part-failed">
        <HelperTextItem variant="warning">{say(explainError(state.error))}</HelperTextItem>
      </HelperText>
    );
  return <>{children}</>;
};
