import { useId, useMemo } from 'react';
import { ActionGroup, Alert, Button, Form, Stack, StackItem } from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { HyperConvergedModel, KubeVirtModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { Loaded } from '../../ui/state/Loaded';
import { limitValues } from '../model/limits';
import { limitsSchema } from './limit-values';
import { LimitFields } from './LimitFields';
import { type Limits, useLimitsEdit, useLimitsHolder } from './useLimits';

/** How many migrations may run, how fast and how long: one set of limits for the cluster. */
const LimitsTab = () => {
  const { limits, state, isConverged } = useLimitsHolder();
  const isAbsent = state.phase === 'ready' && !limits;
  return (
    <Loaded
      state={isAbsent ? { phase: 'missing', wasSeen: false } : state}
      what={isConverged ? message('HyperConverged') : message('KubeVirt')}
      onRetry={() => refresh(isConverged ? HyperConvergedModel : KubeVirtModel)}
      notServed={message('Install OpenShift Virtualization.')}
    >
      {limits ? <LimitsForm key={limits.holder} limits={limits} /> : null}
    </Loaded>
  );
};

const LimitsForm = ({ limits }: { limits: Limits }) => {
  const { t, say } = useWords();
  const { holder, model, object } = limits;
  const { name, namespace = '' } = object.metadata;
  const schema = useMemo(() => limitsSchema(holder), [holder]);
  const form = useSchemaForm(schema, limitValues(holder, object.spec));
  const { saving, reload } = useLimitsEdit(limits, form);
  const access = useAccess(model, 'patch', { namespace, name });
  const reason = access.state === 'denied' ? say(access.reason) : undefined;
  const save = form.handleSubmit((values) => saving.save(values));
  const denied = useId();
  return (
    <FormProvider {...form}>
      <Form
        noValidate
        style={{ maxInlineSize: '35rem' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined) void save();
        }}
        data-test="limits-form"
        data-holder={holder}
      >
        <Stack hasGutter>
          <StackItem>
            <WhoHolds limits={limits} />
          </StackItem>
          {reason === undefined ? null : (
            <StackItem>
              <Alert
                variant="info"
                isInline
                id={denied}
                title={t('You may look but not change')}
                data-test="limits-denied"
              >
                {reason}
              </Alert>
            </StackItem>
          )}
          {saving.isBehind ? (
            <StackItem>
              <Alert
                variant="warning"
                isInline
                isLiveRegion
                title={t('Somebody changed these limits meanwhile')}
                data-test="changed-meanwhile"
              >
                {t('What you typed is kept. Saving shows both sides and lets you choose for each field.')}
              </Alert>
            </StackItem>
          ) : null}
        </Stack>
        <LimitFields holder={holder} namespace={namespace} reason={reason} />
        {saving.error ? <ErrorAlert error={saving.error} /> : null}
        <ActionGroup>
          <Button
            type="submit"
            variant="primary"
            isLoading={saving.isBusy}
            isAriaDisabled={saving.isBusy || reason !== undefined}
            aria-describedby={reason === undefined ? undefined : denied}
            data-test="save-limits"
          >
            {t('Save limits')}
          </Button>
          <Button variant="link" onClick={reload} data-test="discard">
            {t('Discard changes')}
          </Button>
        </ActionGroup>
      </Form>
      <ConflictDialog what={t('Limits of migrations')} saving={saving} />
    </FormProvider>
  );
};

/** Two objects know these limits, and one overwrites the other. */
const WhoHolds = ({ limits: { holder, object, model } }: { limits: Limits }) => {
  const { t } = useWords();
  const { name, namespace = '' } = object.metadata;
  return (
    <p data-test="limits-holder">
      {holder === 'kubevirt'
        ? t('They are kept in KubeVirt {{name}} in namespace {{namespace}}.', { name, namespace })
        : t(
            'They are kept in HyperConverged {{name}} in namespace {{namespace}} ({{version}}). It writes them to KubeVirt and overwrites what is set there.',
            { name, namespace, version: model.version },
          )}
    </p>
  );
};

export default LimitsTab;
