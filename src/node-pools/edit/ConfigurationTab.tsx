import { useCallback, useMemo, useState } from 'react';
import {
  ActionList,
  ActionListItem,
  Alert,
  Button,
  Form,
  Grid,
  GridItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider, useFormContext, type UseFormReturn } from 'react-hook-form';
import { Link } from 'react-router';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import { type SaveOver, useSaveOver } from '../../form/conflict/useSaveOver';
import { focusField } from '../../form/field-id';
import { FieldMarksContext } from '../../form/fields/field-marks';
import { problemsNow } from '../../form/problems-now';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Access } from '../../kubernetes/access/useAccess';
import { NodePoolModel } from '../../kubernetes/models';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { mergePatch, read } from '../../kubernetes/write/write';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { tasks } from '../../ui/tasks/store';
import { NodePoolFields } from '../fields/NodePoolFields';
import { effectWords, rollingWay, type RollingWay } from '../model/effect-words';
import { clonePoolPath } from '../model/pool-path';
import { ChangesCard } from './ChangesCard';
import {
  EDIT_FIELDS,
  editPatch,
  editSchema,
  type EditValues,
  editValues,
  effectsByPath,
} from './edit-values';
import { ReleaseField } from './ReleaseField';

interface ConfigurationTabProps {
  /** The pool as it is watched. */
  pool: NodePool;
  /** Nodes that are there. */
  nodes: number;
  /** Version of the control plane; undefined = not known. */
  controlPlane: string | undefined;
  mayPatch: Access;
}

/** All of the pool that can be changed, each field with what changing it does. */
export const ConfigurationTab = (props: ConfigurationTabProps) => {
  const { t } = useWords();
  if (props.pool.spec.platform.type !== 'KubeVirt')
    return (
      <Alert
        variant="info"
        isInline
        title={t(
          'Only node pools on OpenShift Virtualization can be edited here. Scale works for every pool.',
        )}
      />
    );
  return <EditForm {...props} />;
};

const useEdit = (pool: NodePool, form: UseFormReturn<EditValues>) => {
  const [began, setBegan] = useState(pool);
  const { name, namespace = '' } = pool.metadata;
  const readPool = useCallback(() => read(NodePoolModel, { name, namespace }), [name, namespace]);
  const write = useCallback(
    async (over: NodePool, wanted: EditValues, resourceVersion: string) => {
      const patch = editPatch(over, wanted);
      const written = patch
        ? await mergePatch(NodePoolModel, { name, namespace }, patch, { resourceVersion })
        : over;
      // What was saved is what the form goes on from.
      setBegan(written);
      form.reset(editValues(written), { keepFieldsRef: true });
    },
    [name, namespace, form],
  );
  const onSaved = useCallback(
    () => tasks.notify({ level: 'success', title: message('Node pool {{name}} was changed.', { name }) }),
    [name],
  );
  const saving = useSaveOver<NodePool, EditValues>({
    began,
    latest: pool,
    fields: EDIT_FIELDS,
    valuesOf: editValues,
    write,
    read: readPool,
    onSaved,
  });
  const reload = () => {
    setBegan(pool);
    form.reset(editValues(pool), { keepFieldsRef: true });
  };
  return { began, saving, reload };
};

const EditForm = ({ pool, nodes, controlPlane, mayPatch }: ConfigurationTabProps) => {
  const { t } = useWords();
  const form = useSchemaForm(editSchema, editValues(pool));
  const { began, saving, reload } = useEdit(pool, form);
  const way = useMemo(() => rollingWay(began, nodes), [began, nodes]);
  const marks = useMarks(way);
  const { name, namespace = '' } = pool.metadata;
  const submit = form.handleSubmit(
    (values) => {
      const found = problemsNow(form, ['pool'])[0];
      if (found) focusField(found.name);
      return found ? undefined : saving.save(values);
    },
    () => focusField(problemsNow(form, ['pool'])[0]?.name ?? 'pool'),
  );
  return (
    <FormProvider {...form}>
      <FieldMarksContext.Provider value={marks}>
        <Form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (mayPatch.state !== 'denied') void submit();
          }}
          data-test="edit-node-pool"
        >
          <Grid hasGutter>
            <GridItem lg={7}>
              <div style={{ maxInlineSize: '35rem' }}>
                <Stack hasGutter>
                  <NodePoolFields base="pool" namespace={namespace} hasFixedName />
                  <ReleaseField
                    name="pool.release"
                    controlPlane={controlPlane}
                    current={began.status?.version}
                  />
                  <p>
                    {t('Name, cluster, update type and architecture cannot be changed.')}{' '}
                    <Link to={clonePoolPath(namespace, name)} data-test="clone">
                      {t('Clone node pool {{name}}', { name })}
                    </Link>
                  </p>
                </Stack>
              </div>
            </GridItem>
            <GridItem lg={5}>
              <div style={{ position: 'sticky', insetBlockStart: 0 }}>
                <Aside saving={saving} began={began} way={way} onReload={reload} mayPatch={mayPatch} />
              </div>
            </GridItem>
          </Grid>
        </Form>
      </FieldMarksContext.Provider>
      {saving.conflict ? (
        <ConflictDialog
          what={t('Node pool {{name}}', { name })}
          differences={saving.conflict.differences}
          by={saving.conflict.by}
          onSave={(choices) => void saving.choose(choices)}
          onBack={saving.back}
          isBusy={saving.isBusy}
        />
      ) : null}
    </FormProvider>
  );
};

/** The kind of size says nothing alone, and the update type says itself that it stays. */
const UNMARKED = ['pool.upgradeType', 'pool.sizing'];

/** What changing a field does, in words, by the field's name. */
const useMarks = (way: RollingWay) => {
  const { say } = useWords();
  return useMemo(() => {
    const effects = effectsByPath(way.upgradeType);
    return (field: string) => {
      const effect = effects.get(field);
      return effect === undefined || UNMARKED.includes(field) ? undefined : say(effectWords(effect, way));
    };
  }, [say, way]);
};

interface AsideProps {
  saving: SaveOver<NodePool, EditValues>;
  began: NodePool;
  way: RollingWay;
  onReload: () => void;
  mayPatch: Access;
}

/** What saving does, and saving. */
const Aside = ({ saving, began, way, onReload, mayPatch }: AsideProps) => {
  const { t } = useWords();
  const form = useFormContext<EditValues>();
  const save: Action = {
    id: 'save-node-pool',
    title: message('Save node pool'),
    run: () => undefined,
    reason: mayPatch.state === 'denied' ? mayPatch.reason : undefined,
  };
  return (
    <Stack hasGutter>
      {saving.isBehind ? (
        <StackItem>
          <Alert
            variant="warning"
            isInline
            isLiveRegion
            title={t('Somebody changed this node pool meanwhile')}
            data-test="changed-meanwhile"
          >
            {t('What you typed is kept. Saving shows both sides and lets you choose for each field.')}
          </Alert>
        </StackItem>
      ) : null}
      <StackItem>
        <ChangesCard began={editValues(began)} way={way} />
      </StackItem>
      {saving.error ? (
        <StackItem>
          <ErrorAlert error={saving.error} />
        </StackItem>
      ) : null}
      <StackItem>
        <ActionList>
          <ActionListItem>
            {save.reason ? (
              <ActionButton action={save} variant="primary" />
            ) : (
              <Button
                type="submit"
                variant="primary"
                isLoading={saving.isBusy}
                isAriaDisabled={saving.isBusy}
                data-test="action-save-node-pool"
              >
                {t('Save node pool')}
              </Button>
            )}
          </ActionListItem>
          <ActionListItem>
            <Button
              variant="link"
              onClick={() => {
                form.clearErrors();
                onReload();
              }}
              data-test="discard"
            >
              {t('Discard changes')}
            </Button>
          </ActionListItem>
        </ActionList>
      </StackItem>
    </Stack>
  );
};
