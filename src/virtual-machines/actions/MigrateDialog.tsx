import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { RadioField } from '../../form/fields/RadioField';
import { SelectField } from '../../form/fields/SelectField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { NodeModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { targetsOf } from '../model/migration-target';
import { CommandFold } from '../../ui/copy/CommandFold';
import { migrateCommand, vmCommand } from '../model/vm-commands';
import { migrateSchema } from './migrate-values';
import { runCall } from './run-call';

interface MigrateDialogProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  onClose: () => void;
}

/** Asks where a virtual machine shall move to: any node, or one of those that can take it. */
export const MigrateDialog = ({ vm, vmi, onClose }: MigrateDialogProps) => {
  const { t } = useWords();
  const form = useSchemaForm(migrateSchema, { to: 'any', node: '' });
  const { name } = vm.metadata;
  const source = vmi?.status?.nodeName;
  return (
    <FormDialog
      form={form}
      title={t('Migrate {{name}}', { name })}
      confirm={t('Migrate virtual machine')}
      intro={
        source === undefined
          ? t('The guest runs on while it moves.')
          : t('The guest runs on while it moves away from node {{node}}.', { node: source })
      }
      isBusy={false}
      onSubmit={() =>
        void form.handleSubmit(({ to, node }) => {
          void runCall('migrate', { vm, ...(to === 'one' ? { hostname: node } : {}) });
          onClose();
        })()
      }
      onClose={onClose}
      test="migrate-dialog"
    >
      <RadioField
        name="to"
        label={t('To')}
        options={[
          { value: 'any', label: t('Any node'), description: t('The scheduler chooses.') },
          { value: 'one', label: t('A node I choose') },
        ]}
      />
      <NodeField vmi={vmi} />
      <Command vm={vm} />
    </FormDialog>
  );
};

const Command = ({ vm }: { vm: VirtualMachine }) => {
  const [to, node] = useWatch<{ to: string; node: string }, ['to', 'node']>({ name: ['to', 'node'] });
  const command = to === 'one' && node !== '' ? migrateCommand(vm, node) : vmCommand('migrate', vm);
  return <CommandFold command={command} />;
};

/** As many nodes stand below each other, so that one sees at once which can take the machine; more are searched. */
const MOST_RADIOS = 12;

const NodeField = ({ vmi }: { vmi: VirtualMachineInstance | undefined }) => {
  const { t, say } = useWords();
  const to = useWatch<{ to: string }, 'to'>({ name: 'to' });
  const [nodes, state] = useList(NodeModel, to === 'one' ? {} : null);
  const options = useMemo(
    () =>
      (vmi ? targetsOf(vmi, nodes) : []).map(({ name, hostname, refusal }) => ({
        value: hostname,
        label: name,
        ...(refusal ? { reason: say(refusal), description: say(refusal) } : {}),
      })),
    [vmi, nodes, say],
  );
  if (to !== 'one') return null;
  const isFailed = state.phase === 'failed';
  if (!isFailed && options.length > 0 && options.length <= MOST_RADIOS)
    return <RadioField name="node" label={t('Node')} isRequired options={options} />;
  return (
    <SelectField
      name="node"
      label={t('Node')}
      isRequired
      options={options}
      isFreeText={isFailed}
      {...(isFailed
        ? {
            helper: t('Nodes cannot be listed, so type its name. {{reason}}', {
              reason: say(explainError(state.error)),
            }),
          }
        : {})}
      state={state.phase === 'loading' ? { phase: 'loading' } : { phase: 'ready' }}
    />
  );
};
