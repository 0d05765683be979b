import type { ReactNode } from 'react';
import { ProgressStep, ProgressStepper } from '@patternfly/react-core';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { Timestamp } from '../time/Timestamp';

/** One stage of long work. */
export interface Stage {
  readonly id: string;
  readonly title: Message;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'attention' | 'undone';
  /** What goes on in it, or what is awaited. */
  readonly detail?: ReactNode;
  /** RFC 3339 of the change to this state. */
  readonly since?: string | undefined;
  /** What stands behind the stage, below its detail. */
  readonly body?: ReactNode;
}

const variants = {
  waiting: 'pending',
  running: 'info',
  done: 'success',
  failed: 'danger',
  attention: 'warning',
  undone: 'default',
} as const;

interface StageListProps {
  stages: readonly Stage[];
  /** Names the list, for example "Installation of demo". */
  label: string;
}

/** The stages of long work from top to bottom, with times. Never a made-up percentage. */
export const StageList = ({ stages, label }: StageListProps) => {
  const { t, say } = useWords();
  const states = {
    waiting: t('Waiting'),
    running: t('Running'),
    done: t('Done'),
    failed: t('Failed'),
    attention: t('Needs attention'),
    undone: t('Undone'),
  };
  return (
    <ProgressStepper isVertical aria-label={label} data-test="stages">
      {stages.map((stage) => (
        <ProgressStep
          key={stage.id}
          id={`stage-${stage.id}`}
          titleId={`stage-${stage.id}-title`}
          variant={variants[stage.state]}
          isCurrent={stage.state === 'running'}
          aria-label={`${say(stage.title)}, ${states[stage.state]}`}
          description={
            stage.detail || stage.since || stage.body ? (
              <>
                {stage.detail}
                {stage.detail && stage.since ? ' · ' : null}
                {stage.since ? <Timestamp time={stage.since} /> : null}
                {stage.body}
              </>
            ) : undefined
          }
          data-test={`stage-${stage.id}`}
          data-state={stage.state}
        >
          {say(stage.title)}
        </ProgressStep>
      ))}
    </ProgressStepper>
  );
};
