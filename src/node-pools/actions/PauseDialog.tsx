import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSending } from '../../form/dialog/useSending';
import { RadioField } from '../../form/fields/RadioField';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { clusterNow } from '../../kubernetes/clock';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { tasks } from '../../ui/tasks/store';
import { pausedUntil } from '../model/pause';
import { pauseSchema, type PauseValues } from './pause-values';
import { writePause } from './write-pool';

const SCHEMA = pauseSchema(clusterNow);

interface PauseDialogProps {
  pool: NodePool;
  onClose: () => void;
}

/** Asks how long the operator shall leave a pool alone. */
const PauseDialog = ({ pool, onClose }: PauseDialogProps) => {
  const { t } = useWords();
  const form = useSchemaForm(SCHEMA, { pause: 'resumed', time: '' });
  const { isBusy, error, send } = useSending(form);
  const { name } = pool.metadata;
  const submit = form.handleSubmit(({ pause, time }) =>
    send(async () => {
      await writePause(pool, pausedUntil(pause, time, clusterNow()));
      tasks.notify({ level: 'success', title: message('Node pool {{name}} is paused.', { name }) });
      onClose();
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('Pause reconciling of node pool {{name}}', { name })}
      confirm={t('Pause reconciling')}
      intro={t(
        'Machines that run go on. Until the pause ends nothing is scaled, updated, repaired or deleted.',
      )}
      isBusy={isBusy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="pause-dialog"
    >
      <RadioField
        name="pause"
        label={t('The pause ends')}
        options={[
          { value: 'resumed', label: t('When somebody chooses Resume reconciling') },
          { value: '1', label: t('In an hour') },
          { value: '4', label: t('In 4 hours') },
          { value: '24', label: t('In a day') },
          { value: 'time', label: t('At a time') },
        ]}
      />
      <TimeField />
    </FormDialog>
  );
};

const TimeField = () => {
  const { t } = useWords();
  const pause = useWatch<PauseValues, 'pause'>({ name: 'pause' });
  if (pause !== 'time') return null;
  return (
    <TextField
      name="time"
      label={t('Time')}
      isRequired
      helper={t('With its zone: Z, or the difference, such as +02:00.')}
    />
  );
};

export default PauseDialog;
