import { useState } from 'react';
import { Form } from '@patternfly/react-core';
import { FormProvider, useWatch } from 'react-hook-form';
import { useSending } from '../../form/dialog/useSending';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { clusterNow } from '../../kubernetes/clock';
import { VirtualMachineExportModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { create } from '../../kubernetes/write/write';
import { ActionButton } from '../../ui/action/ActionButton';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import {
  createExportCommand,
  DEFAULT_TTL,
  exportName,
  exportObject,
  exportRefusal,
  type ExportSource,
} from '../model/export';
import { exportSchema } from './export-values';
import { type CopyRights, missing } from './rights';

const fieldOf = (path: string): string | undefined => (path.startsWith('spec.ttl') ? 'ttl' : undefined);

interface ExportFormProps {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
  /** Names of the snapshots that can be exported. */
  snapshots: readonly string[];
  snapshot?: string | undefined;
  rights: CopyRights;
  onDone: () => void;
}

/** Asks what is exported and for how long. */
export const ExportForm = ({ vm, vmi, snapshots, snapshot = '', rights, onDone }: ExportFormProps) => {
  const { t } = useWords();
  const [now] = useState(() => new Date(clusterNow()));
  const { name: vmName, namespace = '' } = vm.metadata;
  const form = useSchemaForm(exportSchema, { snapshot, ttl: DEFAULT_TTL });
  const { isBusy, error, send } = useSending(form, fieldOf);
  const chosen = useWatch({ control: form.control, name: 'snapshot' });
  const ttl = useWatch({ control: form.control, name: 'ttl' });
  const source: ExportSource =
    chosen === ''
      ? { kind: 'VirtualMachine', name: vmName }
      : { kind: 'VirtualMachineSnapshot', name: chosen };
  const values = { name: exportName(source.name, now), ttl };
  const refusal = exportRefusal(vm, vmi, source);
  const submit = form.handleSubmit(() =>
    send(async () => {
      await create(VirtualMachineExportModel, exportObject(namespace, source, values));
      onDone();
    }),
  );
  return (
    <FormProvider {...form}>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <SelectField
          name="snapshot"
          label={t('What is exported')}
          emptyLabel={t('The virtual machine as it is now')}
          options={snapshots.map((name) => ({ value: name, label: t('Snapshot {{name}}', { name }) }))}
          checked={refusal ? { state: 'problem', message: refusal } : { state: 'ok' }}
        />
        <TextField
          name="ttl"
          label={t('Kept for')}
          isRequired
          helper={t('Then it is deleted with its token. Such as 2h or 1h30m.')}
        />
        <CommandBlock
          title={t('Command')}
          command={createExportCommand(namespace, source, values)}
          level="h2"
        />
        {error ? <ErrorAlert error={error} /> : null}
        <div>
          <ActionButton
            variant="primary"
            isBusy={isBusy}
            action={{
              id: 'create-export',
              title: message('Create export'),
              reason: refusal ?? missing(rights.export),
              run: () => void submit(),
            }}
          />
        </div>
      </Form>
    </FormProvider>
  );
};
