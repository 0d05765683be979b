import { Alert } from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import { CommandTab } from '../../../../form/review/CommandTab';
import { ReviewTabs } from '../../../../form/review/ReviewTabs';
import { SummaryTab } from '../../../../form/review/SummaryTab';
import { VerdictsAlert } from '../../../../form/review/VerdictsAlert';
import { YamlTab } from '../../../../form/review/YamlTab';
import { useWords } from '../../../../i18n/useWords';
import { explainError } from '../../../../kubernetes/explain-error';
import { ErrorDetails } from '../../../../ui/state/ErrorAlert';
import { cli } from '../../cli';
import { useCreation } from '../../creation';
import { keptLines } from '../../kept-lines';
import type { Values } from '../../values';
import { formYaml } from '../../yaml';
import { useSteps } from './useSteps';

/** The whole form three ways: what was chosen, as YAML, as commands; and what the server refused. */
export const ReviewStep = () => {
  const { t, say } = useWords();
  const form = useFormContext<Values>();
  const values = form.watch();
  const steps = useSteps();
  const { verdicts, refused } = useCreation();
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <VerdictsAlert verdicts={verdicts} />
      {refused && !verdicts ? (
        <Alert
          variant="danger"
          isInline
          isLiveRegion
          title={t('{{kind}} {{name}} was refused, and nothing was created', {
            kind: refused.object.kind,
            name: refused.object.metadata.name,
          })}
          style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
          data-test="refused"
        >
          <p>{say(explainError(refused.error))}</p>
          <ErrorDetails error={refused.error} />
        </Alert>
      ) : null}
      <ReviewTabs
        summary={
          <SummaryTab
            parts={steps.map((step) => ({ step, rows: step.summary(values) }))}
            kept={keptLines(values)}
          />
        }
        yaml={<YamlTab form={form} yaml={formYaml} label={t('YAML of the virtual machine')} />}
        command={<CommandTab {...cli(values)} />}
      />
    </div>
  );
};
