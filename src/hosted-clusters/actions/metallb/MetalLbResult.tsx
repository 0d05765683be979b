import { useEffect, useRef } from 'react';
import { Button, ModalBody, ModalFooter, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { Run } from '../../../kubernetes/write/run';
import { useRun } from '../../../kubernetes/write/useRun';
import { FocusHeading } from '../../../ui/heading/FocusHeading';
import { RunList } from '../../../ui/run/RunList';
import { setUpMetalLb } from './set-up';

interface MetalLbResultProps {
  run: Run;
  /** Back to the form, after nothing is left of what was made. */
  onBack: () => void;
  onClose: () => void;
}

/** The objects as they are made, with what can be done when one fails. */
export const MetalLbResult = ({ run, onBack, onClose }: MetalLbResultProps) => {
  const { t } = useWords();
  const snapshot = useRun(run);
  const { phase } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = {
    running: t('Making the objects of MetalLB'),
    done: t('MetalLB has the addresses that were given'),
    stopped: t('MetalLB is not set up completely'),
    undoing: t('Removing what was made'),
    undone: t('What was made was removed again'),
  }[phase];
  return (
    <>
      <ModalBody data-test="metallb-result" data-phase={phase}>
        <Stack hasGutter>
          <StackItem>
            <FocusHeading level="h2" ref={heading} test="metallb-heading">
              {title}
            </FocusHeading>
          </StackItem>
          <StackItem>
            <RunList snapshot={snapshot} label={t('Objects of MetalLB')} />
          </StackItem>
        </Stack>
      </ModalBody>
      <ModalFooter>
        {phase === 'stopped' ? (
          <>
            <Button variant="primary" onClick={() => void setUpMetalLb(run, 'resume')} data-test="resume">
              {t('Resume')}
            </Button>
            <Button variant="secondary" onClick={() => void setUpMetalLb(run, 'undo')} data-test="undo">
              {t('Undo')}
            </Button>
          </>
        ) : null}
        {phase === 'undone' ? (
          <Button variant="primary" onClick={onBack} data-test="back">
            {t('Back to the form')}
          </Button>
        ) : null}
        <Button variant={phase === 'done' ? 'primary' : 'link'} onClick={onClose} data-test="close">
          {t('Close')}
        </Button>
      </ModalFooter>
    </>
  );
};
