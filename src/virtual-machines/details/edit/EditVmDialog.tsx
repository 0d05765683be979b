import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { $ZodType, input } from 'zod/v4/core';
import { ConflictDialog } from '../../../form/conflict/ConflictDialog';
import type { ConflictField } from '../../../form/conflict/three-way';
import { useSaveOver } from '../../../form/conflict/useSaveOver';
import { FormDialog } from '../../../form/dialog/FormDialog';
import { useSchemaForm } from '../../../form/useSchemaForm';
import type { Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { VirtualMachineModel } from '../../../kubernetes/models';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { mergePatch, read } from '../../../kubernetes/write/write';
import { message } from '../../../i18n/message';
import { tasks } from '../../../ui/tasks/store';
import { vmRef } from '../../model/vm-ref';
import { useRefusedFields } from './useRefusedFields';

/** What a small form changes of a virtual machine. */
export interface VmEdit<Values extends FieldValues> {
  readonly title: Message;
  readonly schema: $ZodType<Values, Values>;
  /** All that the form changes, for the three sides of a conflict. */
  readonly fields: readonly ConflictField<Values>[];
  readonly valuesOf: (vm: VirtualMachine) => Values;
  /** The merge patch that makes the values true of a machine. */
  readonly patchOf: (values: Values, over: VirtualMachine) => Readonly<Record<string, unknown>>;
  /** The form field that a path of the server's refusal comes from. */
  readonly fieldOf?: (path: string) => string | undefined;
}

interface EditVmDialogProps<Values extends FieldValues> {
  /** The machine as it is watched. */
  vm: VirtualMachine;
  edit: VmEdit<Values>;
  /** The fields. */
  children: ReactNode;
  intro?: ReactNode;
  onClose: () => void;
  test: string;
}

const NO_FIELD = () => undefined;

/** A small form over a virtual machine. It overwrites nothing that somebody else wrote meanwhile without having shown it. */
export const EditVmDialog = <Values extends FieldValues>({
  vm,
  edit,
  children,
  intro,
  onClose,
  test,
}: EditVmDialogProps<Values>) => {
  const { t, say } = useWords();
  const [began] = useState(vm);
  const { name } = vm.metadata;
  // The schema keeps the values as they are, so its input, its output and the defaults are the same type.
  const form = useSchemaForm(edit.schema, edit.valuesOf(began) as DefaultValues<input<typeof edit.schema>>);
  const ref = useMemo(() => vmRef(vm), [vm]);
  const readVm = useCallback(() => read(VirtualMachineModel, ref), [ref]);
  const saving = useSaveOver<VirtualMachine, Values>({
    began,
    latest: vm,
    fields: edit.fields,
    valuesOf: edit.valuesOf,
    write: (over, wanted, resourceVersion) =>
      mergePatch(VirtualMachineModel, ref, edit.patchOf(wanted, over), { resourceVersion }),
    read: readVm,
    onSaved: () => {
      tasks.notify({ level: 'success', title: message('Virtual machine {{name}} was changed.', { name }) });
      onClose();
    },
  });
  const unplaced = useRefusedFields(form, saving.error, edit.fieldOf ?? NO_FIELD);
  if (saving.conflict)
    return <ConflictDialog what={t('Virtual machine {{name}}', { name })} saving={saving} />;
  return (
    <FormDialog
      form={form}
      title={say(edit.title)}
      confirm={t('Save changes')}
      intro={intro}
      isBusy={saving.isBusy}
      error={unplaced}
      onSubmit={() => void form.handleSubmit((values) => saving.save(values))()}
      onClose={onClose}
      test={test}
    >
      {children}
    </FormDialog>
  );
};
