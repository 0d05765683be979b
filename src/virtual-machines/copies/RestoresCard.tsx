import { Alert } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineRestoreModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { Part } from '../../ui/state/Part';
import { Timestamp } from '../../ui/time/Timestamp';
import { isRestoreOf, restoreProgress, type RestoreProgress } from '../model/restore';

const VARIANTS: Readonly<Record<RestoreProgress['state'], 'info' | 'success' | 'danger'>> = {
  running: 'info',
  done: 'success',
  failed: 'danger',
};

/** The latest restore of the machine: how far it is, or how it ended. Nothing where there was none. */
export const RestoresCard = ({ vm: { metadata } }: { vm: VirtualMachine }) => {
  const { t, say } = useWords();
  const { name, namespace = '' } = metadata;
  const [restores, state] = useList(VirtualMachineRestoreModel, { namespace });
  if (state.phase === 'failed')
    return <Part state={state} onRetry={() => refresh(VirtualMachineRestoreModel)} />;
  const latest = restores
    .filter((restore) => isRestoreOf(restore, name))
    .sort((a, b) => timeOf(a).localeCompare(timeOf(b)))
    .at(-1);
  if (!latest) return null;
  const progress = restoreProgress(latest);
  const snapshot = latest.spec.virtualMachineSnapshotName;
  const titles = {
    running: t('Being restored from {{snapshot}}', { snapshot }),
    done: t('Restored from {{snapshot}}', { snapshot }),
    failed: t('Not restored from {{snapshot}}', { snapshot }),
  };
  const isDone = progress.state === 'done';
  return (
    <Alert
      variant={VARIANTS[progress.state]}
      isInline
      isPlain={isDone}
      component="p"
      title={
        <>
          {titles[progress.state]} <Timestamp time={latest.status?.restoreTime ?? timeOf(latest)} />
        </>
      }
      data-test="restore"
      data-state={progress.state}
    >
      {isDone ? null : (
        <>
          <p>{say(progress.words)}</p>
          {progress.volumes.length > 0 ? (
            <p>{t('Volumes: {{volumes}}.', { volumes: progress.volumes.join(', ') })}</p>
          ) : null}
          {progress.said === undefined || progress.said === '' ? null : (
            <p>{t('KubeVirt says: {{said}}', { said: progress.said })}</p>
          )}
        </>
      )}
    </Alert>
  );
};

const timeOf = ({ metadata }: { metadata: { creationTimestamp?: string } }): string =>
  metadata.creationTimestamp ?? '';
