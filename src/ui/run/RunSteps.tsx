import { useEffect, useRef } from 'react';
import {
  Alert,
  Button,
  EmptyState,
  EmptyStateBody,
  EmptyStateFooter,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { RunSnapshot } from '../../kubernetes/write/run-state';
import { FocusHeading } from '../heading/FocusHeading';
import { RunActions } from './RunActions';
import { RunList } from './RunList';

interface RunStepsProps {
  snapshot: RunSnapshot;
  /** The heading of each phase. */
  titles: Readonly<Record<RunSnapshot['phase'], string>>;
  /** What to do about a run that has stopped. */
  advice: string;
  /** Names the list of objects. */
  label: string;
  /** Not given: it cannot go on here. */
  onResume?: (() => void) | undefined;
  onUndo: () => void;
  onBack: () => void;
}

/** A run of one main object and its helpers: where it stands, and what can be done. */
export const RunSteps = ({ snapshot, titles, advice, label, onResume, onUndo, onBack }: RunStepsProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { phase } = snapshot;
  const isStopped = phase === 'stopped';
  return (
    <Stack hasGutter style={{ maxInlineSize: '50rem' }} data-test="run" data-phase={phase}>
      <StackItem>
        <FocusHeading level="h2" ref={heading} test="run-heading">
          {titles[phase]}
        </FocusHeading>
        {isStopped ? (
          <Alert variant="warning" isInline isPlain isLiveRegion component="p" title={advice} />
        ) : null}
      </StackItem>
      <StackItem>
        <RunList snapshot={snapshot} label={label} />
      </StackItem>
      <StackItem>
        <RunActions snapshot={snapshot} onResume={onResume} onUndo={onUndo} onBack={onBack} />
      </StackItem>
    </Stack>
  );
};

interface UnknownRunProps {
  /** Where to look instead. */
  children: string;
  onBack: () => void;
}

/** The URL names a run that this tab knows nothing of. */
export const UnknownRun = ({ children, onBack }: UnknownRunProps) => {
  const { t } = useWords();
  return (
    <EmptyState
      titleText={t('This creation is not known in this tab')}
      headingLevel="h2"
      data-test="run-unknown"
    >
      <EmptyStateBody>{children}</EmptyStateBody>
      <EmptyStateFooter>
        <Button variant="primary" onClick={onBack}>
          {t('Back to the form')}
        </Button>
      </EmptyStateFooter>
    </EmptyState>
  );
};
