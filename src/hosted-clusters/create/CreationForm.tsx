import { useMemo, type CSSProperties } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { DraftBanner } from '../../form/draft/DraftBanner';
import type { DraftState } from '../../form/draft/useDraft';
import { Wizard } from '../../form/wizard/Wizard';
import { useWords } from '../../i18n/useWords';
import { useFleet } from '../fields/fleet/useFleet';
import { missingRights } from '../model/preflight/preflight';
import { useNamespaceExists } from './checks/useNamespaceExists';
import { CreationProvider } from './creation';
import { formYaml } from './form-yaml';
import { CLUSTERS } from '../model/cluster-path';
import { useCreate } from './run/useCreate';
import { MissingRights } from './steps/preflight/MissingRights';
import { PreflightFrame } from './steps/preflight/PreflightFrame';
import { usePreflightState } from './steps/preflight/usePreflight';
import { usePresetMultiqueue } from './steps/preflight/usePresetMultiqueue';
import { useWhyNot } from './steps/preflight/useWhyNot';
import { useSharedBundle } from './steps/networking/useSharedBundle';
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

/** The step whose findings hold Create, though not Next. */
const TROUBLED = ['preflight'];

interface CreationFormProps {
  form: UseFormReturn<Values>;
  draft: DraftState;
  onStarted: (id: string) => void;
}

/** The steps, and Create at the end of them. */
export const CreationForm = ({ form, draft, onStarted }: CreationFormProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  // Not the name: what is drawn here would be drawn again at each of its keystrokes.
  const namespace = useWatch({ control: form.control, name: 'details.namespace' });
  const made = useMade();
  const namespaceExists = useNamespaceExists(namespace);
  const fleet = useFleet();
  const hub = fleet.state === 'open' ? fleet.hub : undefined;
  const hasTrustBundle = useSharedBundle(form, namespace);
  const facts = useMemo(
    () => ({ namespaceExists, hub, hasTrustBundle }),
    [namespaceExists, hub, hasTrustBundle],
  );
  const yaml = useMemo(() => formYaml(made, facts), [made, facts]);
  const preflight = usePreflightState(form, made, facts);
  const whyNot = useWhyNot(preflight);
  const { isBusy, verdicts, ask } = useCreate(form, made, facts);
  const goTo = useGoToField();
  const creation = useMemo(() => ({ made, facts, verdicts }), [made, facts, verdicts]);
  const step = (steps.find(({ id }) => id === search.get('step')) ?? steps[0]).id;
  usePresetMultiqueue(form, preflight.isMtuSmall, step);

  const create = async () => {
    const outcome = await ask();
    if (outcome.state === 'started') onStarted(outcome.id);
    else if (outcome.field !== undefined) goTo(outcome.field);
  };
  return (
    <StepsProvider value={steps}>
      <CreationProvider value={creation}>
        <PreflightFrame preflight={preflight} step={step} goTo={goTo}>
          <Wizard
            form={form}
            steps={steps}
            label={t('Create cluster')}
            finish={{
              label: isBusy ? t('Checking the objects') : t('Create cluster'),
              run: create,
              isBusy,
              reason: whyNot,
            }}
            onCancel={() => void navigate(CLUSTERS)}
            yaml={yaml}
            troubled={preflight.counts.block > 0 ? TROUBLED : undefined}
            banner={
              draft.restoredAt === undefined && missingRights(preflight.rows).length === 0 ? undefined : (
                <div style={banner}>
                  <DraftBanner draft={draft} />
                  <MissingRights step={step} />
                </div>
              )
            }
          />
        </PreflightFrame>
      </CreationProvider>
    </StepsProvider>
  );
};
