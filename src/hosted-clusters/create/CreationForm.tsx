import { useMemo, type CSSProperties } from 'react';
import { Alert, List, ListItem } from '@patternfly/react-core';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DraftBanner } from '../../form/draft/DraftBanner';
import type { DraftState } from '../../form/draft/useDraft';
import { Wizard } from '../../form/wizard/Wizard';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useFleet } from '../fields/fleet/useFleet';
import { useMissingRights } from './checks/useMissingRights';
import { useNamespaceExists } from './checks/useNamespaceExists';
import { CreationProvider } from './creation';
import { formYaml } from './form-yaml';
import { CLUSTERS } from './paths';
import { useCreate } from './run/useCreate';
import { steps } from './steps/steps';
import { StepsProvider } from './steps/review/useSteps';
import { useGoToField } from './useGoToField';
import { useMade } from './useMade';
import type { Values } from './values';

const banner: CSSProperties = {
  display: 'grid',
  gap: 'var(--pf-t--global--spacer--md)',
  marginBlockEnd: 'var(--pf-t--global--spacer--md)',
};

interface CreationFormProps {
  form: UseFormReturn<Values>;
  draft: DraftState;
  onStarted: (id: string) => void;
}

/** The steps, and Create at the end of them. */
export const CreationForm = ({ form, draft, onStarted }: CreationFormProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  // Not the name: what is drawn here would be drawn again at each of its keystrokes.
  const namespace = useWatch({ control: form.control, name: 'details.namespace' });
  const made = useMade();
  const namespaceExists = useNamespaceExists(namespace);
  const fleet = useFleet();
  const hub = fleet.state === 'open' ? fleet.hub : undefined;
  const facts = useMemo(() => ({ namespaceExists, hub }), [namespaceExists, hub]);
  const yaml = useMemo(() => formYaml(made, facts), [made, facts]);
  const missing = useMissingRights(namespace, !namespaceExists);
  const { isBusy, verdicts, ask } = useCreate(form, made, facts);
  const goTo = useGoToField();
  const creation = useMemo(() => ({ made, facts, verdicts }), [made, facts, verdicts]);

  const create = async () => {
    const outcome = await ask();
    if (outcome.state === 'started') onStarted(outcome.id);
    else if (outcome.field !== undefined) goTo(outcome.field);
  };
  return (
    <StepsProvider value={steps}>
      <CreationProvider value={creation}>
        <Wizard
          form={form}
          steps={steps}
          label={t('Create cluster')}
          finish={{
            label: isBusy ? t('Checking the objects') : t('Create cluster'),
            run: create,
            isBusy,
            reason: missing.length > 0 ? missing.map(say).join(' ') : undefined,
          }}
          onCancel={() => void navigate(CLUSTERS)}
          yaml={yaml}
          banner={
            draft.restoredAt === undefined && missing.length === 0 ? undefined : (
              <div style={banner}>
                <DraftBanner draft={draft} />
                <MissingRights missing={missing} />
              </div>
            )
          }
        />
      </CreationProvider>
    </StepsProvider>
  );
};

const MissingRights = ({ missing }: { missing: readonly Message[] }) => {
  const { t, say } = useWords();
  if (missing.length === 0) return null;
  return (
    <Alert
      variant="warning"
      isInline
      title={t('You may look at this form, but not create the cluster')}
      data-test="missing-rights"
    >
      <List isPlain>
        {missing.map((right) => (
          <ListItem key={say(right)}>{say(right)}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
