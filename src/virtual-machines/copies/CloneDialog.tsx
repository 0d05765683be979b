import { useMemo, useState } from 'react';
import { Alert, Stack, StackItem } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { NumberField } from '../../form/fields/NumberField';
import { SwitchField } from '../../form/fields/SwitchField';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineModel } from '../../kubernetes/models';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { cloneCommand, cloneRefusal, type CloneSource } from '../model/clone';
import { copyNames, defaultCopyName } from '../model/copy-name';
import { type CloneRun, createCloneRun } from './clone-run';
import { cloneSchema, type CloneValues } from './clone-values';
import { CloneRunDialog } from './CloneRunDialog';
import type { CopyDialogProps } from './SnapshotDialog';
import { useFreeNames } from './useFreeNames';

const taken = (name: string) =>
  message('A virtual machine named {{name}} exists in this namespace. Choose another name.', { name });

interface CloneDialogProps extends CopyDialogProps {
  /** The snapshot to clone from; without it the machine as it is now. */
  snapshot?: string;
}

/** Asks for the name of a copy, or a pattern for the names of several, and shows them being made. */
const CloneDialog = ({ vm, snapshot, onClose }: CloneDialogProps) => {
  const { t } = useWords();
  const { name, namespace = '' } = vm.metadata;
  const [run, setRun] = useState<CloneRun>();
  const form = useSchemaForm(cloneSchema, { name: defaultCopyName(name, []), count: 1, keepsLabels: true });
  const source: CloneSource =
    snapshot === undefined
      ? { kind: 'VirtualMachine', name, namespace }
      : { kind: 'VirtualMachineSnapshot', name: snapshot, namespace };
  const count = useWatch({ control: form.control, name: 'count' }) ?? 1;
  const refusal = snapshot === undefined ? cloneRefusal(vm) : undefined;
  const submit = form.handleSubmit(({ name: pattern, keepsLabels }) => {
    if (refusal) return;
    const targets = copyNames(pattern, count);
    const ending = () => crypto.randomUUID().slice(0, 8);
    const made = createCloneRun({ source, targets, keepsLabels, ending });
    void made.start();
    setRun(made);
  });
  if (run) return <CloneRunDialog run={run} source={source.name} namespace={namespace} onClose={onClose} />;
  return (
    <FormDialog
      form={form}
      title={t('Clone {{name}}', { name: source.name })}
      confirm={count > 1 ? t('Make {{count}} copies', { count }) : t('Clone virtual machine')}
      intro={<Before refusal={refusal} />}
      isBusy={false}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="clone-dialog"
    >
      <NameFields namespace={namespace} source={source} />
    </FormDialog>
  );
};

export default CloneDialog;

const Before = ({ refusal }: { refusal: Message | undefined }) => {
  const { t, say } = useWords();
  return refusal ? (
    <Alert variant="danger" isInline component="p" title={say(refusal)} data-test="clone-blocked" />
  ) : (
    t('The copy gets volumes of its own and new MAC addresses. Its guest keeps its host name and identity.')
  );
};

const NameFields = ({ namespace, source }: { namespace: string; source: CloneSource }) => {
  const { t } = useWords();
  const [name, count] = useWatch<CloneValues, ['name', 'count']>({ name: ['name', 'count'] });
  const names = useMemo(() => copyNames(name, count ?? 1), [name, count]);
  const checked = useFreeNames(VirtualMachineModel, namespace, names, taken);
  const isMany = (count ?? 1) > 1;
  const [first = ''] = names;
  return (
    <>
      <TextField
        name="name"
        label={isMany ? t('Pattern of the names') : t('Name')}
        isRequired
        checked={checked}
        {...(isMany
          ? {
              helper: t('# stands for the number, ## for one of two digits. Without it the number is added.'),
            }
          : {})}
      />
      <NumberField name="count" label={t('Number of copies')} min={1} isRequired />
      {isMany ? <Preview names={names} /> : null}
      <SwitchField name="keepsLabels" label={t('Keep labels and annotations')} />
      <Stack>
        <StackItem>
          <CommandBlock
            title={isMany ? t('Command for the first copy') : t('Command')}
            command={cloneCommand(source, first)}
            level="h2"
          />
        </StackItem>
      </Stack>
    </>
  );
};

/** More names than this are counted, not listed. */
const LISTED = 6;

const Preview = ({ names }: { names: readonly string[] }) => {
  const { t } = useWords();
  const more = names.length - LISTED;
  return (
    <p data-test="names-preview">
      {t('Names: {{names}}', { names: names.slice(0, LISTED).join(', ') })}
      {more > 0 ? ` ${t('and {{count}} more', { count: more })}` : null}
    </p>
  );
};
