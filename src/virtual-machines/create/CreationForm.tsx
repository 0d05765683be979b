import { useMemo } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { DraftBanner } from '../../form/draft/DraftBanner';
import type { DraftState } from '../../form/draft/useDraft';
import { focusField } from '../../form/field-id';
import { stepOf } from '../../form/wizard/step';
import { Wizard } from '../../form/wizard/Wizard';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { VirtualMachineModel } from '../../kubernetes/models';
import { vmsPath } from '../model/vm-path';
import { CreationProvider } from './creation';
import type { Refused } from './run/refused';
import { useCreate } from './run/useCreate';
import { StepsProvider } from './steps/review/useSteps';
import { copySteps, steps as allSteps } from './steps/steps';
import type { Values } from './values';
import { formYaml } from './yaml';

const banner = { marginBlockEnd: 'var(--pf-t--global--spacer--md)' };

interface CreationFormProps {
  form: UseFormReturn<Values>;
  draft: DraftState;
  refused: Refused | undefined;
  onStarted: (id: string) => void;
}

/** The steps, and Create at the end of them. */
export const CreationForm = ({ form, draft, refused, onStarted }: CreationFormProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const [source, namespace] = useWatch({ control: form.control, name: ['basic.source', 'basic.namespace'] });
  const steps = source === 'vm' ? copySteps : allSteps;
  const { isBusy, verdicts, ask } = useCreate(form);
  const mayCreate = useAccess(VirtualMachineModel, 'create', namespace === '' ? {} : { namespace });
  const creation = useMemo(() => ({ verdicts, refused }), [verdicts, refused]);
  const create = async () => {
    const outcome = await ask();
    if (outcome.state === 'started') {
      onStarted(outcome.id);
      return;
    }
    // The review shows what was said; a link of the summary leads to each field.
    const step = outcome.field === undefined ? undefined : stepOf(steps, outcome.field);
    if (outcome.field === undefined || !step) return;
    setSearch({ step: step.id });
    const { field } = outcome;
    setTimeout(() => focusField(field), 50);
  };
  return (
    <StepsProvider value={steps}>
      <CreationProvider value={creation}>
        <Wizard
          form={form}
          steps={steps}
          label={t('Create virtual machine')}
          finish={{
            label: isBusy ? t('Checking the objects') : t('Create virtual machine'),
            run: create,
            isBusy,
            reason: mayCreate.state === 'denied' && namespace !== '' ? say(mayCreate.reason) : undefined,
          }}
          onCancel={() => void navigate(vmsPath(namespace === '' ? undefined : namespace))}
          yaml={formYaml}
          banner={
            draft.restoredAt === undefined ? undefined : (
              <div style={banner}>
                <DraftBanner draft={draft} />
              </div>
            )
          }
        />
      </CreationProvider>
    </StepsProvider>
  );
};
