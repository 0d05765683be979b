import { useId, useState } from 'react';
import {
  Button,
  Content,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { z } from 'zod';
import { focusField } from '../../form/field-id';
import { problemsNow } from '../../form/problems-now';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { FleetFields } from '../fields/fleet/FleetFields';
import { fleetDefaults, fleetSchema } from '../fields/fleet/values';
import type { Hub } from '../model/managed-cluster';
import { checkImport, importCluster, importPlan } from './import-cluster';

const schema = z.object({ fleet: fleetSchema });

interface ImportClusterDialogProps {
  cluster: HostedCluster;
  hub: Hub;
  onClose: () => void;
}

/** Asks for the cluster set and labels, has the server check the objects, and imports the cluster. */
export const ImportClusterDialog = ({ cluster, hub, onClose }: ImportClusterDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const form = useSchemaForm(schema, { fleet: fleetDefaults });
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const { name } = cluster.metadata;

  const submit = async () => {
    if (isBusy) return;
    await form.trigger();
    const [problem] = problemsNow(form, ['fleet']);
    if (problem) {
      focusField(problem.name);
      return;
    }
    setIsBusy(true);
    setError(undefined);
    try {
      const plan = importPlan(cluster, form.getValues('fleet'), hub);
      await checkImport(plan);
      importCluster(cluster, plan);
      onClose();
    } catch (thrown) {
      setError(toApiError(thrown));
      setIsBusy(false);
    }
  };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby={`${id}-title`} data-test="import-dialog">
      <ModalHeader title={t('Import cluster {{name}}', { name })} labelId={`${id}-title`} />
      <ModalBody>
        <Stack hasGutter>
          <StackItem>
            <Content component="p">
              {t(
                'ManagedCluster {{name}} is created. Its agents run beside the control plane, on {{hub}}.',
                {
                  name,
                  hub: hub.name,
                },
              )}
            </Content>
          </StackItem>
          <StackItem>
            <FormProvider {...form}>
              <Form
                id={`${id}-form`}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  void submit();
                }}
              >
                <FleetFields base="fleet" />
              </Form>
            </FormProvider>
          </StackItem>
          {error ? (
            <StackItem>
              <ErrorAlert error={error} />
            </StackItem>
          ) : null}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          type="submit"
          form={`${id}-form`}
          isLoading={isBusy}
          isAriaDisabled={isBusy}
          data-test="import-confirm"
        >
          {t('Import cluster')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
