import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { CommandTab } from '../../../../form/review/CommandTab';
import { ReviewTabs } from '../../../../form/review/ReviewTabs';
import { SummaryTab } from '../../../../form/review/SummaryTab';
import { VerdictsAlert } from '../../../../form/review/VerdictsAlert';
import { YamlTab } from '../../../../form/review/YamlTab';
import { useWords } from '../../../../i18n/useWords';
import { keptPaths } from '../../../../node-pools/fields/leftovers';
import { cli } from '../../cli';
import { useCreation } from '../../creation';
import { formYaml } from '../../form-yaml';
import type { Values } from '../../values';
import { PreflightReview } from '../preflight/PreflightReview';
import { useSteps } from './useSteps';

/** The whole form three ways: what was chosen, as YAML, as commands. */
export const ReviewStep = () => {
  const { t } = useWords();
  const form = useFormContext<Values>();
  const values = form.watch();
  const steps = useSteps();
  const { made, facts, verdicts } = useCreation();
  const yaml = useMemo(() => formYaml(made, facts), [made, facts]);
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <VerdictsAlert verdicts={verdicts} />
      <PreflightReview />
      <ReviewTabs
        summary={
          <SummaryTab
            parts={steps.map((step) => ({ step, rows: step.summary(values, facts) }))}
            kept={keptLines(values)}
          />
        }
        yaml={<YamlTab form={form} yaml={yaml} label={t('YAML of the cluster')} />}
        command={<CommandTab {...cli(values, made(values.details.name), facts)} />}
      />
    </div>
  );
};

/** What only YAML says: kept as it is, and shown so that nobody is surprised. */
const keptLines = ({ kept, pools }: Values): readonly string[] => [
  ...Object.entries(kept.patches).flatMap(([role, patch]) =>
    keptPaths(patch).map((path) => `${role}: ${path}`),
  ),
  ...pools.flatMap((pool) => keptPaths(pool.kept).map((path) => `NodePool ${pool.name}: ${path}`)),
  ...kept.others.map(({ kind }) => (typeof kind === 'string' ? kind : '')),
];
