import { useId, useMemo, useState } from 'react';
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
import { z } from 'zod';
import { firstOnPage, focusField } from '../../form/field-id';
import { problemsNow } from '../../form/problems-now';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { toApiError, type ApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { refuse } from '../../node-pools/fields/refuse';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { apiAcross } from '../fields/certificates/across';
import { ApiFields } from '../fields/certificates/ApiFields';
import { apiShape, type ApiValues } from '../fields/certificates/values';
import { apiAccessOf, loadBalancerName, type ApiAccess } from '../model/api-access';
import { ApiConflicts, type Found } from './ApiConflicts';
import { saveApiAccess } from './save-api-access';

const schemaFor = (cluster: HostedCluster) =>
  z.object(apiShape).superRefine((values, context) => {
    const problems = apiAcross(values, {
      clusterName: cluster.metadata.name,
      release: cluster.spec.release.image,
      hostname: loadBalancerName(cluster),
    });
    for (const { path, message } of problems) refuse(context, path, message);
  });

/** What a cluster has, as the form holds it: each certificate in the Secret it is in. */
const valuesOf = ({ apiName, certificates }: ApiAccess): ApiValues => ({
  apiName,
  certificates: certificates.map(({ names, secret }) => ({
    names: names.join(', '),
    source: 'existing',
    secretName: secret,
    newSecretName: '',
    certificate: '',
    key: '',
  })),
});

const FIELDS = ['apiName', 'certificates'];

interface ApiAccessDialogProps {
  /** as it is now; it may change while the dialog is open */
  cluster: HostedCluster;
  onClose: () => void;
}

/** Changes name and certificates of a cluster's API. What others change meanwhile is shown beside, and nothing typed is lost. */
export const ApiAccessDialog = ({ cluster, onClose }: ApiAccessDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const [before, setBefore] = useState(() => apiAccessOf(cluster));
  const [found, setFound] = useState<Found>();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  // The schema asks only for what does not change while the cluster lives, and its release.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new object with the same answers would be a new form
  const schema = useMemo(() => schemaFor(cluster), [cluster.metadata.uid, cluster.spec.release.image]);
  const form = useSchemaForm(schema, valuesOf(before));

  const toBad = (): boolean => {
    const names = problemsNow(form, FIELDS).map(({ name }) => name);
    const first = firstOnPage(names) ?? names[0];
    if (first !== undefined) focusField(first);
    return first !== undefined;
  };
  const save = form.handleSubmit(
    async (values) => {
      if (toBad()) return;
      setIsBusy(true);
      setError(undefined);
      try {
        const saved = await saveApiAccess(cluster, before, values);
        if (saved.outcome === 'saved') {
          onClose();
          return;
        }
        setFound({ access: apiAccessOf(saved.cluster), during: cluster.metadata.resourceVersion });
      } catch (thrown) {
        setError(toApiError(thrown));
      }
      setIsBusy(false);
    },
    () => void toBad(),
  );
  const decide = (field: keyof ApiAccess, isTheirs: boolean, theirs: ApiAccess) => {
    if (isTheirs) form.setValue(field, valuesOf(theirs)[field], { shouldDirty: true, shouldValidate: true });
    setBefore({ ...before, [field]: theirs[field] });
  };
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id} data-test="api-access-dialog">
      <ModalHeader
        title={t('API endpoint of {{name}}', { name: cluster.metadata.name })}
        labelId={id}
        description={t('The API server restarts with the change. Nodes are not replaced.')}
      />
      <ModalBody tabIndex={0} aria-label={t('Name and certificates of the API')}>
        <FormProvider {...form}>
          <Stack hasGutter>
            <StackItem>
              <ApiConflicts cluster={cluster} found={found} before={before} onDecide={decide} />
            </StackItem>
            <StackItem>
              <Form id={`${id}-form`} noValidate onSubmit={(event) => void save(event)}>
                <ApiFields clusterName={cluster.metadata.name} namespace={cluster.metadata.namespace ?? ''} />
              </Form>
            </StackItem>
            {error ? (
              <StackItem>
                <ErrorAlert error={error} />
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
          isLoading={isBusy}
          isAriaDisabled={isBusy}
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
