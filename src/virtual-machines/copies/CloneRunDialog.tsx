import { useId, useSyncExternalStore } from 'react';
import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { Link } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { type Stage, StageList } from '../../ui/progress/StageList';
import { ErrorDetails } from '../../ui/state/ErrorAlert';
import { clonePhaseWords } from '../model/clone';
import { vmPath } from '../model/vm-path';
import type { CloneItem, CloneRun } from './clone-run';

interface CloneRunDialogProps {
  run: CloneRun;
  source: string;
  namespace: string;
  onClose: () => void;
}

/** Every copy with how far it is; what failed stays listed and can be tried again. */
export const CloneRunDialog = ({ run, source, namespace, onClose }: CloneRunDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const items = useSyncExternalStore(run.subscribe, run.snapshot);
  const isOver = items.every(({ state }) => state === 'done' || state === 'failed');
  const failed = items.filter(({ state }) => state === 'failed').length;
  const stages = items.map((item): Stage => ({
    id: item.target,
    title: message('{{text}}', { text: item.target }),
    state: item.state,
    detail: <Detail item={item} namespace={namespace} />,
  }));
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby={id} data-test="clone-run">
      <ModalHeader
        title={t('Copies of {{name}}', { name: source })}
        labelId={id}
        description={isOver ? undefined : t('You may close this: it goes on and Tasks tells its end.')}
      />
      <ModalBody tabIndex={0} aria-label={t('Copies of {{name}}', { name: source })}>
        <StageList stages={stages} label={t('Copies of {{name}}', { name: source })} />
      </ModalBody>
      <ModalFooter>
        {isOver && failed > 0 ? (
          <Button variant="primary" onClick={() => void run.start()} data-test="clone-retry">
            {t('Retry {{count}} copies', { count: failed })}
          </Button>
        ) : null}
        <Button
          variant={isOver && failed === 0 ? 'primary' : 'link'}
          onClick={onClose}
          data-test="clone-close"
        >
          {t('Close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};

const Detail = ({ item, namespace }: { item: CloneItem; namespace: string }) => {
  const { t, say } = useWords();
  const { target, state, phase, why, error } = item;
  switch (state) {
    case 'waiting':
      return <span data-copy-state={state}>{t('Waiting for its turn')}</span>;
    case 'running':
      return <span data-copy-state={state}>{say(clonePhaseWords(phase))}</span>;
    case 'done':
      return (
        <Link to={vmPath({ namespace, name: target })} data-test={`copy-link-${target}`}>
          {t('Open')}
        </Link>
      );
    case 'failed':
      return (
        <div data-test={`copy-failed-${target}`}>
          {error ? say(explainError(error)) : null}
          {why ? say(why) : null}
          {error ? <ErrorDetails error={error} /> : null}
        </div>
      );
  }
};
