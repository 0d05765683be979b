import { useState } from 'react';
import { Button, ExpandableSection, Flex, FlexItem, Form, Grid, GridItem } from '@patternfly/react-core';
import { FormProvider, useFormContext, useWatch } from 'react-hook-form';
import { NumberField } from '../../../form/fields/NumberField';
import { focusFirstProblem } from '../../../form/focus-problem';
import { applyServerErrors } from '../../../form/server-errors';
import { useSchemaForm } from '../../../form/useSchemaForm';
import type { Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { type ApiError, toApiError } from '../../../kubernetes/errors';
import type { Service } from '../../../kubernetes/types/core';
import { ActionButton } from '../../../ui/action/ActionButton';
import { ErrorAlert } from '../../../ui/state/ErrorAlert';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { applyCommand } from '../../model/apply-command';
import { FIRST_NODE_PORT, LAST_NODE_PORT } from '../../model/ingress-ports';
import type { RouterPorts, Targets } from '../../model/ingress-service';
import { portsSchema, type PortsValues } from './ports-values';
import { RouterOutput } from './RouterOutput';
import { dropPorts, useKeptPorts, usePortsAsLeft } from './useKeptPorts';

interface PortsFormProps {
  /** The ports as they are now. */
  ports?: RouterPorts;
  /** Verb and noun of the button. */
  submit: Message;
  /** Why it cannot be done now. */
  reason?: Message | undefined;
  /** What happens to which object when the server refuses. */
  failed: Message;
  /** Does it; rejects with an ApiError. Without it the command is all there is: the cluster is another one. */
  onSubmit?: (ports: Required<RouterPorts>) => Promise<unknown>;
  onCancel?: () => void;
  /** Under which name the ports are kept in this tab until they were used; without it they are not. */
  keptAs?: string;
  /** The Service that the ports amount to, shown as a command. */
  preview?: { service: (ports: Targets) => Service; oc?: string };
}

/** The path of a Service that a field stands for: the first port is that of https. */
const fieldOf = (path: string): 'https' | 'http' | undefined => {
  const [, index] = /^spec\.ports\[(\d)\]/.exec(path) ?? [];
  return index === '0' ? 'https' : index === '1' ? 'http' : undefined;
};

/** Asks for the node ports of the router, and makes or changes the Service. */
export const PortsForm = ({
  ports,
  submit,
  reason,
  failed,
  onSubmit,
  onCancel,
  keptAs,
  preview,
}: PortsFormProps) => {
  const { t } = useWords();
  const asNow = { output: '', https: ports?.https ?? null, http: ports?.http ?? null };
  const form = useSchemaForm(portsSchema, usePortsAsLeft(keptAs, asNow));
  useKeptPorts(keptAs, form);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const showProblem = () => void focusFirstProblem(form, ['https', 'http']);
  const ask = form.handleSubmit(async ({ https, http }) => {
    if (!onSubmit || https === null || http === null) return;
    setIsBusy(true);
    setError(undefined);
    try {
      await onSubmit({ https, http });
      dropPorts(keptAs);
    } catch (thrown) {
      const refused = toApiError(thrown);
      const [without] = applyServerErrors(form, [{ id: '', error: refused }], (_id, path) => fieldOf(path));
      if (without) setError(refused);
      else showProblem();
    } finally {
      setIsBusy(false);
    }
  }, showProblem);
  const submitNow = () => {
    if (!reason && !isBusy) void ask();
  };
  return (
    <FormProvider {...form}>
      <Form
        style={{ maxInlineSize: '35rem' }}
        onSubmit={(event) => {
          event.preventDefault();
          submitNow();
        }}
        data-test="ports-form"
      >
        <RouterOutput />
        <Grid hasGutter sm={6}>
          <PortField name="https" label={t('Node port of https')} />
          <PortField name="http" label={t('Node port of http')} />
        </Grid>
        {error ? <ErrorAlert title={failed} error={error} /> : null}
        {onSubmit ? (
          <Flex columnGap={{ default: 'columnGapSm' }}>
            <FlexItem>
              <ActionButton
                action={{ id: 'submit-ports', title: submit, run: submitNow, reason }}
                variant="primary"
                isBusy={isBusy}
              />
            </FlexItem>
            {onCancel ? (
              <FlexItem>
                <Button variant="link" onClick={onCancel}>
                  {t('Cancel')}
                </Button>
              </FlexItem>
            ) : null}
          </Flex>
        ) : null}
        {preview ? <Preview {...preview} isOpenAtFirst={!onSubmit || reason !== undefined} /> : null}
      </Form>
    </FormProvider>
  );
};

const PortField = (props: { name: 'https' | 'http'; label: string }) => (
  <GridItem>
    <NumberField {...props} isRequired min={FIRST_NODE_PORT} max={LAST_NODE_PORT} />
  </GridItem>
);

interface PreviewProps extends NonNullable<PortsFormProps['preview']> {
  isOpenAtFirst: boolean;
}

/** The same as a command, for whoever may not do it here. */
const Preview = ({ service, oc, isOpenAtFirst }: PreviewProps) => {
  const { t } = useWords();
  const { control } = useFormContext<PortsValues>();
  const [https, http] = useWatch({ control, name: ['https', 'http'] });
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  // A port that was not entered yet stands as what it is for.
  const command = applyCommand(
    [service({ https: https ?? 'HTTPS_NODE_PORT', http: http ?? 'HTTP_NODE_PORT' })],
    oc,
  );
  return (
    <ExpandableSection
      toggleText={t('As a command')}
      isExpanded={isOpen}
      onToggle={(_event, open) => setIsOpen(open)}
      data-test="service-command"
    >
      <CommandBlock title={t('Create the Service')} command={command} />
    </ExpandableSection>
  );
};
