import { Tooltip } from '@patternfly/react-core';
import { CheckCircleIcon, ExclamationCircleIcon } from '@patternfly/react-icons';
import { css } from '@patternfly/react-styles';
import { useWords } from '../../i18n/useWords';
import type { StepMark, WizardStep } from './step';

interface WizardStepsProps {
  steps: readonly WizardStep[];
  current: WizardStep;
  marks: ReadonlyMap<string, StepMark>;
  visited: ReadonlySet<string>;
  isExpanded: boolean;
  label: string;
  onGo: (id: string) => void;
}

/** The steps at the left, with PatternFly's wizard markup; its own items cannot say why they are disabled. */
export const WizardSteps = ({
  steps,
  current,
  marks,
  visited,
  isExpanded,
  label,
  onGo,
}: WizardStepsProps) => {
  const { t, say } = useWords();
  return (
    <nav
      className={css('pf-v6-c-wizard__nav', isExpanded && 'pf-m-expanded')}
      aria-label={label}
      style={{ overflow: 'visible' }}
    >
      <ol className="pf-v6-c-wizard__nav-list" style={{ position: 'sticky', insetBlockStart: 0 }}>
        {steps.map((step) => {
          const canGo = visited.has(step.id) || step === current;
          const item = (
            <button
              type="button"
              className={css(
                'pf-v6-c-wizard__nav-link',
                step === current && 'pf-m-current',
                !canGo && 'pf-m-aria-disabled',
                marks.get(step.id) === 'error' && 'pf-m-danger',
                marks.get(step.id) === 'success' && 'pf-m-success',
              )}
              aria-current={step === current ? 'step' : undefined}
              aria-disabled={!canGo}
              onClick={() => (canGo ? onGo(step.id) : undefined)}
              data-test={`step-${step.id}`}
              data-mark={marks.get(step.id) ?? 'default'}
              style={
                canGo ? undefined : { cursor: 'default', color: 'var(--pf-t--global--text--color--disabled)' }
              }
            >
              <Mark mark={marks.get(step.id) ?? 'default'} />
              <span className="pf-v6-c-wizard__nav-link-main">{say(step.title)}</span>
            </button>
          );
          return (
            <li key={step.id} className="pf-v6-c-wizard__nav-item">
              {canGo ? (
                item
              ) : (
                <Tooltip content={t('Comes after the steps before it; choose Next')}>{item}</Tooltip>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

const Mark = ({ mark }: { mark: StepMark }) => {
  const { t } = useWords();
  if (mark === 'default') return null;
  return (
    <span className="pf-v6-c-wizard__nav-link-status-icon">
      {mark === 'error' ? <ExclamationCircleIcon /> : <CheckCircleIcon />}
      <span className="pf-v6-screen-reader">{mark === 'error' ? t('In error') : t('Complete')}</span>
    </span>
  );
};
