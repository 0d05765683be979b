import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { KeyValueField } from '../../../form/fields/KeyValueField';
import { RadioField } from '../../../form/fields/RadioField';
import { TextField } from '../../../form/fields/TextField';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { blocksDrain, EVICTION_STRATEGIES, evictionMeaning } from '../../model/eviction';
import { RUN_STRATEGIES, type RunStrategy } from '../../model/run-strategy';
import type { VmView } from '../useVm';
import type { EditId } from './edit-id';
import { EditVmDialog } from './EditVmDialog';
import { LABELS_EDIT } from './labels-edit';
import { SizeFields } from './SizeFields';
import { SIZE_EDIT } from './size-edit';
import {
  descriptionEdit,
  EVICTION_EDIT,
  HOSTNAME_EDIT,
  RUN_STRATEGY_EDIT,
  type TextValues,
} from './text-edits';

interface EditDialogProps {
  id: EditId;
  view: VmView;
  onClose: () => void;
}

const STRATEGIES: Readonly<Record<RunStrategy, Message>> = {
  Always: message('Runs, and is started again whenever it ends.'),
  RerunOnFailure: message('Runs, and is started again after a failure only.'),
  Manual: message('Starts and stops only when somebody asks for it.'),
  Halted: message('Is off.'),
  Once: message('Runs once and is not started again.'),
};

const RunStrategyFields = () => {
  const { t, say } = useWords();
  return (
    <RadioField
      name="text"
      label={t('Run strategy')}
      options={RUN_STRATEGIES.map((value) => ({ value, label: value, description: say(STRATEGIES[value]) }))}
    />
  );
};

const EvictionFields = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const text = useWatch<TextValues, 'text'>({ name: 'text' });
  const { evictionStrategy } = view.settings;
  const strategy = text === '' ? evictionStrategy : text;
  const words = (value: string): string => {
    const meaning = evictionMeaning(value);
    return meaning ? say(meaning) : '';
  };
  const isBlocking = blocksDrain({ strategy, isOwn: text !== '' }, view.reasons, view.isRunning);
  return (
    <>
      <RadioField
        name="text"
        label={t('When its node is drained')}
        helper={view.isRunning ? t('Takes effect after a restart.') : undefined}
        options={[
          {
            value: '',
            label: evictionStrategy
              ? t('Cluster default: {{strategy}}', { strategy: evictionStrategy })
              : t('Cluster default'),
            description: evictionStrategy ? words(evictionStrategy) : undefined,
          },
          ...EVICTION_STRATEGIES.map((value) => ({ value, label: value, description: words(value) })),
        ]}
      />
      {isBlocking ? (
        <Alert
          variant="danger"
          isInline
          isPlain
          component="p"
          title={t('This virtual machine cannot move, so LiveMigrate blocks every drain of its node.')}
          data-test="eviction-blocks"
        />
      ) : null}
    </>
  );
};

/** The dialog behind a pencil of the overview. */
const EditDialog = ({ id, view, onClose }: EditDialogProps) => {
  const { t } = useWords();
  const given = { vm: view.vm, onClose, test: `edit-${id}` };
  switch (id) {
    case 'description':
      return (
        <EditVmDialog {...given} edit={descriptionEdit(view.vm)}>
          <TextField name="text" label={t('Description')} rows={3} />
        </EditVmDialog>
      );
    case 'hostname':
      return (
        <EditVmDialog {...given} edit={HOSTNAME_EDIT}>
          <TextField
            name="text"
            label={t('Hostname')}
            helper={t('Empty is the name of the virtual machine. Takes effect after a restart.')}
          />
        </EditVmDialog>
      );
    case 'labels':
      return (
        <EditVmDialog {...given} edit={LABELS_EDIT}>
          <KeyValueField name="labels" label={t('Labels')} addText={t('Add label')} />
        </EditVmDialog>
      );
    case 'run-strategy':
      return (
        <EditVmDialog {...given} edit={RUN_STRATEGY_EDIT}>
          <RunStrategyFields />
        </EditVmDialog>
      );
    case 'eviction':
      return (
        <EditVmDialog {...given} edit={EVICTION_EDIT}>
          <EvictionFields view={view} />
        </EditVmDialog>
      );
    case 'size':
      return (
        <EditVmDialog {...given} edit={SIZE_EDIT}>
          <SizeFields view={view} />
        </EditVmDialog>
      );
  }
};

export default EditDialog;
