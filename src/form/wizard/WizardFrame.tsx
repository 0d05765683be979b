import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { CaretDownIcon } from '@patternfly/react-icons';
import { css } from '@patternfly/react-styles';
import { useWords } from '../../i18n/useWords';
import { isUnder } from '../field-problems';
import { ErrorSummary } from './ErrorSummary';
import { markOf, type WizardStep } from './step';
import { useProblems } from './useProblems';
import type { WizardMoves } from './useWizard';
import { WizardFooter, type Finish } from './WizardFooter';
import { WizardSteps } from './WizardSteps';

// What is wrong and what can be done stay in view while the step scrolls.
const bottom: CSSProperties = {
  position: 'sticky',
  insetBlockEnd: 0,
  zIndex: 'var(--pf-t--global--z-index--xs)',
  backgroundColor: 'var(--pf-t--global--background--color--primary--default)',
};
const findings: CSSProperties = {
  maxBlockSize: '30vh',
  overflowY: 'auto',
  paddingInline: 'var(--pf-t--global--spacer--lg)',
  // A footer that touches the alert looks like a part of it.
  paddingBlockEnd: 'var(--pf-t--global--spacer--sm)',
};

interface WizardFrameProps {
  moves: WizardMoves;
  steps: readonly WizardStep[];
  label: string;
  finish: Finish;
  onCancel: () => void;
  alert: ReactNode;
  troubled: readonly string[];
  children: ReactNode;
}

/** What changes with problems: marks, summary, footer. The step inside is not drawn again for them. */
export const WizardFrame = ({
  moves,
  steps,
  label,
  finish,
  onCancel,
  alert,
  troubled,
  children,
}: WizardFrameProps) => {
  const { say } = useWords();
  const [isExpanded, setIsExpanded] = useState(false);
  const fields = useMemo(() => steps.flatMap((step) => step.fields), [steps]);
  const problems = useProblems(fields);
  const marks = new Map(
    steps.map((step) => [
      step.id,
      troubled.includes(step.id)
        ? 'error'
        : markOf(step, problems, {
            wasSeen: step === moves.step || moves.visited.has(step.id),
            wasLeft: moves.left.has(step.id),
          }),
    ]),
  );
  const listed = {
    none: [],
    step: problems.filter(({ name }) => isUnder(name, moves.step.fields)),
    all: problems,
  }[moves.asked];
  return (
    <>
      <button
        type="button"
        className={css('pf-v6-c-wizard__toggle', isExpanded && 'pf-m-expanded')}
        aria-label={label}
        aria-expanded={isExpanded}
        onClick={() => setIsExpanded((was) => !was)}
        data-test="steps-toggle"
      >
        <span className="pf-v6-c-wizard__toggle-list">
          <span className="pf-v6-c-wizard__toggle-list-item">
            <span className="pf-v6-c-wizard__toggle-num">{moves.index + 1}</span> {say(moves.step.title)}
          </span>
        </span>
        <span className="pf-v6-c-wizard__toggle-icon">
          <CaretDownIcon />
        </span>
      </button>
      <div className="pf-v6-c-wizard__outer-wrap">
        <div className="pf-v6-c-wizard__inner-wrap">
          <WizardSteps
            steps={steps}
            current={moves.step}
            marks={marks}
            visited={moves.visited}
            isExpanded={isExpanded}
            label={label}
            onGo={(id) => {
              setIsExpanded(false);
              moves.go(id);
            }}
          />
          <div className="pf-v6-c-wizard__main">
            <div className="pf-v6-c-wizard__main-body">{children}</div>
          </div>
        </div>
        <div style={bottom}>
          <div style={findings}>
            {alert}
            <ErrorSummary problems={listed} steps={steps} onFollow={moves.follow} />
          </div>
          <WizardFooter
            isFirst={moves.index === 0}
            isLast={moves.index === steps.length - 1}
            finish={finish}
            onNext={() => void moves.next()}
            onBack={moves.back}
            onFinish={() => void moves.finish(finish.run)}
            onCancel={onCancel}
          />
        </div>
      </div>
    </>
  );
};
