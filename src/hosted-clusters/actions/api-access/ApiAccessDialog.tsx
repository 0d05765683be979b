import { useCallback, useId, useMemo, useState } from 'react';
import {
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { ConflictDialog } from '../../../form/conflict/ConflictDialog';
import { useSaveOver } from '../../../form/conflict/useSaveOver';
import { focusFirstProblem } from '../../../form/focus-problem';
import { useSchemaForm } from '../../../form/useSchemaForm';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { HostedClusterModel } from '../../../kubernetes/models';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { read } from '../../../kubernetes/write/write';
import { ErrorAlert } from '../../../ui/state/ErrorAlert';
import { tasks } from '../../../ui/tasks/store';
import { ApiFields } from '../../fields/certificates/ApiFields';
import type { ApiValues } from '../../fields/certificates/values';
import { API_FIELDS, apiClusterOf, apiSchema, apiValuesOf } from './form';
import { writeApiAccess } from './write-api-access';

const FIELDS = ['apiName', 'certificates'];

interface ApiAccessDialogProps {
  /** as it is now; it may change while the dialog is open */
  cluster: HostedCluster;
  onClose: () => void;
}

/** Changes name and certificates of a cluster's API. What others change meanwhile is shown, and nothing typed is lost. */
export const ApiAccessDialog = ({ cluster, onClose }: ApiAccessDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const [began] = useState(cluster);
  const form = useSchemaForm(
    useMemo(() => apiSchema(apiClusterOf(began)), [began]),
    apiValuesOf(began),
  );
  const { name, namespace = '' } = cluster.metadata;
  const saving = useSaveOver<HostedCluster, ApiValues>({
    began,
    latest: cluster,
    fields: API_FIELDS,
    valuesOf: apiValuesOf,
    write: writeApiAccess,
    read: useCallback(() => read(HostedClusterModel, { namespace, name }), [namespace, name]),
    onSaved: () => {
      tasks.notify({
        level: 'success',
        title: message('The API endpoint of {{name}} is being changed. Its nodes stay as they are.', {
          name,
        }),
      });
      onClose();
    },
  });
  const toBad = () => focusFirstProblem(form, FIELDS);
  const save = form.handleSubmit(
    (values) => (toBad() ? undefined : saving.save(values)),
    () => void toBad(),
  );
  if (saving.conflict)
    return <ConflictDialog what={t('The API endpoint of {{name}}', { name })} saving={saving} />;
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id} data-test="api-access-dialog">
      <ModalHeader
        title={t('API endpoint of {{name}}', { name })}
        labelId={id}
        description={t('The API server restarts with the change. Nodes are not replaced.')}
      />
      <ModalBody tabIndex={0} aria-label={t('Name and certificates of the API')}>
        <FormProvider {...form}>
          <Stack hasGutter>
            <StackItem>
              <Form id={`${id}-form`} noValidate onSubmit={(event) => void save(event)}>
                <ApiFields clusterName={name} namespace={namespace} />
              </Form>
            </StackItem>
            {saving.error ? (
              <StackItem>
                <ErrorAlert error={saving.error} />
              </StackItem>
            ) : null}
          </Stack>
        </FormProvider>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          type="submit"
          form={`${id}-form`}
          isLoading={saving.isBusy}
          isAriaDisabled={saving.isBusy}
          data-test="save-api"
        >
          {t('Save API endpoint')}
        </Button>
        <Button variant="link" onClick={onClose} data-test="cancel">
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
