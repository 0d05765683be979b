import { useCallback, useMemo, useState } from 'react';
import {
  Alert,
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider, useWatch } from 'react-hook-form';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import { useSaveOver } from '../../form/conflict/useSaveOver';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { NodePoolModel } from '../../kubernetes/models';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { read } from '../../kubernetes/write/write';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import {
  plainSize,
  SIZE_FIELDS,
  sizeChange,
  sizeDefaults,
  sizeOf,
  sizeSchema,
  type SizeValues,
} from '../edit/size';
import { SizeFields } from '../fields/parts/SizeFields';
import { infraPlaceOfPool } from '../model/pool-place';
import { shapeOf } from '../model/room';
import { RoomLine } from '../fields/room/RoomLine';
import { refOf, writeSize } from './write-pool';

interface ScaleDialogProps {
  /** The pool as it is watched. */
  pool: NodePool;
  /** Nodes that are there. */
  current: number;
  onClose: () => void;
}

const valuesOf = (pool: NodePool): SizeValues => plainSize(sizeOf(pool));

/** Asks how many nodes a pool shall have: a number, or bounds for the autoscaler. */
const ScaleDialog = ({ pool, current, onClose }: ScaleDialogProps) => {
  const { t } = useWords();
  const [began] = useState(pool);
  const form = useSchemaForm(sizeSchema, sizeDefaults(began, current));
  const { name, namespace } = pool.metadata;
  const readPool = useCallback(() => read(NodePoolModel, refOf(name, namespace)), [name, namespace]);
  const saving = useSaveOver<NodePool, SizeValues>({
    began,
    latest: pool,
    fields: SIZE_FIELDS,
    valuesOf,
    write: (over, wanted, resourceVersion) => writeSize(over, sizeChange(over, wanted), resourceVersion),
    read: readPool,
    onSaved: onClose,
  });
  const submit = form.handleSubmit((values) => saving.save(plainSize(values)));
  if (saving.conflict) return <ConflictDialog what={t('Node pool {{name}}', { name })} saving={saving} />;
  return (
    <FormProvider {...form}>
      <Modal
        isOpen
        variant="small"
        onClose={onClose}
        aria-labelledby="scale-title"
        elementToFocus="#field-size-sizing"
        data-test="scale-dialog"
      >
        <ModalHeader title={t('Scale node pool {{name}}', { name })} labelId="scale-title" />
        <ModalBody>
          <Stack hasGutter>
            <StackItem>
              <Form
                id="scale-form"
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  void submit();
                }}
              >
                <SizeFields base="size" />
                <LastNodes />
              </Form>
            </StackItem>
            <StackItem>
              <Effect pool={began} current={current} />
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
            form="scale-form"
            variant="primary"
            isLoading={saving.isBusy}
            isAriaDisabled={saving.isBusy}
            data-test="scale-save"
          >
            {t('Save size')}
          </Button>
          <Button variant="link" onClick={onClose} data-test="cancel">
            {t('Cancel')}
          </Button>
        </ModalFooter>
      </Modal>
    </FormProvider>
  );
};

const useSize = (): SizeValues['size'] => {
  const [sizing, replicas, min, max] = useWatch<
    SizeValues,
    ['size.sizing', 'size.replicas', 'size.min', 'size.max']
  >({ name: ['size.sizing', 'size.replicas', 'size.min', 'size.max'] });
  return { sizing, replicas, min, max };
};

/** At 0 nodes a drain has nowhere to move pods to: it needs a limit. */
const LastNodes = () => {
  const { t } = useWords();
  const { sizing, replicas } = useSize();
  if (sizing !== 'fixed' || replicas !== 0) return null;
  return (
    <TextField
      name="drainTimeout"
      label={t('Drain timeout')}
      isRequired
      helper={t('Such as 30m. What cannot move to another node is then ended.')}
    />
  );
};

/** What will happen to machines, in one sentence, and whether those that come find room. */
const Effect = ({ pool, current }: { pool: NodePool; current: number }) => {
  const { t } = useWords();
  const { sizing, replicas, min, max } = useSize();
  const shape = useMemo(() => shapeOf(pool), [pool]);
  const wanted = sizing === 'fixed' ? replicas : Math.min(Math.max(current, min ?? current), max ?? current);
  if (wanted === null || wanted < 0 || !Number.isInteger(wanted)) return null;
  const words =
    sizing === 'fixed' && wanted === 0
      ? t('Every workload in this pool ends. The control plane keeps running.')
      : wanted > current
        ? t('{{count}} machines are added.', { count: wanted - current })
        : wanted < current
          ? t('{{count}} machines go. Each is drained first.', { count: current - wanted })
          : t('No machine comes or goes now.');
  return (
    <>
      <Alert
        variant={wanted === 0 ? 'warning' : 'info'}
        isInline
        isPlain
        component="p"
        title={words}
        data-test="scale-effect"
      />
      <RoomLine shape={shape} count={wanted - current} isExternal={infraPlaceOfPool(pool).isExternal} />
    </>
  );
};

export default ScaleDialog;
