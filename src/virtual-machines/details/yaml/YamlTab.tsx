import { useEffect } from 'react';
import { ActionList, ActionListItem, Alert, Button, Stack, StackItem } from '@patternfly/react-core';
import { ConflictDialog } from '../../../form/conflict/ConflictDialog';
import { ProblemLines } from '../../../form/yaml/ProblemLines';
import { YamlEditor } from '../../../form/yaml/YamlEditor';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { VirtualMachineModel } from '../../../kubernetes/models';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { ActionButton } from '../../../ui/action/ActionButton';
import { ErrorAlert } from '../../../ui/state/ErrorAlert';
import { vmRef } from '../../model/vm-ref';
import { useYamlEdit } from './useYamlEdit';

/** Closing the browser's tab asks while something typed is not saved. */
const useAskAtLeaving = (isDirty: boolean): void => {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
};

/** The virtual machine as YAML, to read and to edit. Nothing that others wrote meanwhile is overwritten unseen. */
const YamlTab = ({ vm }: { vm: VirtualMachine }) => {
  const { t } = useWords();
  const { name } = vm.metadata;
  const access = useAccess(VirtualMachineModel, 'update', vmRef(vm));
  const edit = useYamlEdit(vm);
  useAskAtLeaving(edit.isDirty);
  const isDenied = access.state === 'denied';
  const reason = isDenied ? access.reason : edit.isDirty ? undefined : message('Nothing was changed.');
  return (
    <Stack hasGutter>
      {edit.isBehind ? (
        <StackItem>
          <Alert
            variant="info"
            isInline
            isLiveRegion
            component="p"
            title={t(
              'The virtual machine was changed meanwhile. Save merges the changes, and asks where both sides changed the same.',
            )}
            data-test="yaml-behind"
          />
        </StackItem>
      ) : null}
      {edit.problems.length > 0 ? (
        <StackItem>
          <Alert
            variant="danger"
            isInline
            isLiveRegion
            component="p"
            title={t('This text was not saved')}
            data-test="yaml-problems"
          >
            <ProblemLines problems={edit.problems} />
          </Alert>
        </StackItem>
      ) : null}
      {edit.error && edit.problems.length === 0 ? (
        <StackItem>
          <ErrorAlert
            error={edit.error}
            title={message('Virtual machine {{name}} was not changed.', { name })}
          />
        </StackItem>
      ) : null}
      <StackItem>
        <ActionList>
          <ActionListItem>
            <ActionButton
              variant="primary"
              isBusy={edit.isBusy}
              action={{
                id: 'save-yaml',
                title: message('Save changes'),
                reason,
                run: () => void edit.save(),
              }}
            />
          </ActionListItem>
          {edit.isDirty ? (
            <ActionListItem>
              <Button variant="link" onClick={edit.discard} data-test="discard-yaml">
                {t('Discard changes')}
              </Button>
            </ActionListItem>
          ) : null}
        </ActionList>
      </StackItem>
      <StackItem>
        <YamlEditor
          label={t('YAML of {{name}}', { name })}
          value={edit.text}
          onChange={edit.type}
          problems={edit.problems}
          isReadOnly={isDenied}
        />
      </StackItem>
      <ConflictDialog what={t('Virtual machine {{name}}', { name })} saving={edit} />
    </Stack>
  );
};

export default YamlTab;
