import { useCallback, useMemo, useState } from 'react';
import {
  Alert,
  Button,
  Form,
  List,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import type { ConflictField } from '../../form/conflict/three-way';
import { useSaveOver } from '../../form/conflict/useSaveOver';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { ConfigMapModel } from '../../kubernetes/models';
import type { ConfigMap } from '../../kubernetes/types/core';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { mergePatch, read } from '../../kubernetes/write/write';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { tasks } from '../../ui/tasks/store';
import { RolledPool } from '../fields/room/RolledPool';
import type { ConfigKind } from '../model/config-documents';
import { ConfigTextField } from './ConfigTextField';
import { mapSchema, type MapValues } from './map-values';
import { ProfileClashes } from './ProfileClashes';

interface ConfigMapDialogProps {
  /** As it is watched. */
  map: ConfigMap;
  kind: ConfigKind;
  /** The pools that a change rolls. */
  users: readonly NodePool[];
  onClose: () => void;
}

const FIELDS: readonly ConflictField<MapValues>[] = [
  { id: 'text', label: message('Text'), paths: ['text'], words: ({ text }) => text },
];

/** Edits the text of a ConfigMap for nodes; names each pool that saving rolls. */
export const ConfigMapDialog = ({ map, kind, users, onClose }: ConfigMapDialogProps) => {
  const { t } = useWords();
  const [began] = useState(map);
  const schema = useMemo(() => mapSchema(kind), [kind]);
  const form = useSchemaForm(schema, { text: began.data?.[kind] ?? '' });
  const { name, namespace = '' } = map.metadata;
  const readMap = useCallback(() => read(ConfigMapModel, { name, namespace }), [name, namespace]);
  const saving = useSaveOver<ConfigMap, MapValues>({
    began,
    latest: map,
    fields: FIELDS,
    valuesOf: useCallback((object: ConfigMap) => ({ text: object.data?.[kind] ?? '' }), [kind]),
    write: (_over, { text }, resourceVersion) =>
      mergePatch(ConfigMapModel, { name, namespace }, { data: { [kind]: text } }, { resourceVersion }),
    read: readMap,
    onSaved: () => {
      tasks.notify({ level: 'success', title: message('ConfigMap {{name}} was changed.', { name }) });
      onClose();
    },
  });
  if (saving.conflict) return <ConflictDialog what={t('ConfigMap {{name}}', { name })} saving={saving} />;
  const submit = form.handleSubmit((values) => saving.save(values));
  return (
    <FormProvider {...form}>
      <Modal isOpen variant="large" onClose={onClose} aria-labelledby="map-title" data-test="map-dialog">
        <ModalHeader title={t('Edit ConfigMap {{name}}', { name })} labelId="map-title" />
        <ModalBody tabIndex={0} aria-label={name}>
          <Stack hasGutter>
            <StackItem>
              <Form
                id="map-form"
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  void submit();
                }}
              >
                <ConfigTextField
                  name="text"
                  kind={kind}
                  label={kind === 'config' ? t('Configuration as YAML') : t('Tuning as YAML')}
                  isRequired
                />
                {kind === 'tuning' ? (
                  <ProfileClashes
                    name="text"
                    namespace={namespace}
                    clusterName={users[0]?.spec.clusterName ?? ''}
                    map={name}
                  />
                ) : null}
              </Form>
            </StackItem>
            <StackItem>
              <Alert
                variant="warning"
                isInline
                title={t('Saving changes the nodes of {{count}} node pools', { count: users.length })}
                data-test="rolls"
              >
                <List>
                  {users.map((pool) => (
                    <RolledPool key={pool.metadata.name} pool={pool} />
                  ))}
                </List>
              </Alert>
            </StackItem>
            {saving.error ? (
              <StackItem>
                <ErrorAlert error={saving.error} />
              </StackItem>
            ) : null}
          </Stack>
        </ModalBody>
        <ModalFooter>
          <Button
            type="submit"
            form="map-form"
            variant="primary"
            isLoading={saving.isBusy}
            isAriaDisabled={saving.isBusy}
            data-test="save-map"
          >
            {t('Save ConfigMap')}
          </Button>
          <Button variant="link" onClick={onClose} data-test="cancel">
            {t('Cancel')}
          </Button>
        </ModalFooter>
      </Modal>
    </FormProvider>
  );
};
