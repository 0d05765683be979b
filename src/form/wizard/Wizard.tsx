import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { Button, Content, Flex, FlexItem, Form, Title } from '@patternfly/react-core';
import { CaretDownIcon, CodeIcon } from '@patternfly/react-icons';
import { css } from '@patternfly/react-styles';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import type { FormYaml } from '../yaml/form-yaml';
import { YamlDrawer } from '../yaml/YamlDrawer';
import { isUnder } from '../field-problems';
import { ErrorSummary } from './ErrorSummary';
import { markOf, type WizardStep } from './step';
import { useProblems } from './useProblems';
import { useWizard, type WizardMoves } from './useWizard';
import { WizardFooter, type Finish } from './WizardFooter';
import { WizardSteps } from './WizardSteps';

interface WizardProps<Values extends FieldValues, Made> {
  form: UseFormReturn<Values, unknown, Made>;
  /** In order; a step is one folder and one line here. The list must be the same at each drawing. */
  steps: readonly [WizardStep, ...WizardStep[]];
  /** Names the steps, for example "Create cluster". */
  label: string;
  finish: Finish;
  onCancel: () => void;
  /** The form as YAML, in a drawer at the right. */
  yaml?: FormYaml<Values>;
  /** Above the step: the draft that came back. */
  banner?: ReactNode;
  /** Above the footer: what the server refused that has no field. */
  alert?: ReactNode;
}

// The page scrolls, not the wizard, so that there is one scroll bar only.
const frame = { '--pf-v6-c-wizard--Height': 'auto', minBlockSize: '100%' } as CSSProperties;

/** A form in steps: each step is in the URL, marked complete or in error, and freely reached once visited. */
export const Wizard = <Values extends FieldValues, Made>({
  form,
  steps,
  label,
  ...rest
}: WizardProps<Values, Made>) => {
  const moves = useWizard(form, steps);
  const [hasYaml, setHasYaml] = useState(false);
  const { Component } = moves.step;
  return (
    <FormProvider {...form}>
      <div className="pf-v6-c-wizard" style={frame} data-test="wizard">
        <Frame
          moves={moves}
          steps={steps}
          label={label}
          finish={rest.finish}
          onCancel={rest.onCancel}
          alert={rest.alert}
        >
          {rest.banner}
          <Flex
            alignItems={{ default: 'alignItemsFlexStart' }}
            columnGap={{ default: 'columnGapXl' }}
            rowGap={{ default: 'rowGapLg' }}
          >
            <FlexItem style={{ flex: '1 1 22rem', minInlineSize: 0 }}>
              <StepHead
                moves={moves}
                {...(rest.yaml ? { hasYaml, onYaml: () => setHasYaml((was) => !was) } : {})}
              />
              <Form
                onSubmit={(event) => {
                  event.preventDefault();
                  if (moves.index < steps.length - 1) void moves.next();
                }}
                noValidate
              >
                <Component />
              </Form>
            </FlexItem>
            {rest.yaml ? <YamlDrawer form={form} yaml={rest.yaml} isOpen={hasYaml} /> : null}
          </Flex>
        </Frame>
      </div>
    </FormProvider>
  );
};

interface StepHeadProps {
  moves: WizardMoves;
  hasYaml?: boolean;
  onYaml?: () => void;
}

const StepHead = ({ moves: { step, heading }, hasYaml = false, onYaml }: StepHeadProps) => {
  const { t, say } = useWords();
  return (
    <Flex
      justifyContent={{ default: 'justifyContentSpaceBetween' }}
      alignItems={{ default: 'alignItemsFlexStart' }}
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--lg)' }}
    >
      <FlexItem style={{ flex: '1 1 16rem' }}>
        <Title
          headingLevel="h2"
          ref={heading}
          tabIndex={-1}
          style={{ outline: 'none' }}
          data-test="step-heading"
        >
          {say(step.title)}
        </Title>
        <Content component="p">{say(step.purpose)}</Content>
      </FlexItem>
      {onYaml ? (
        <Button
          variant="secondary"
          size="sm"
          icon={<CodeIcon />}
          aria-pressed={hasYaml}
          onClick={onYaml}
          data-test="toggle-yaml"
        >
          {hasYaml ? t('Hide YAML') : t('Show YAML')}
        </Button>
      ) : null}
    </Flex>
  );
};

interface FrameProps {
  moves: WizardMoves;
  steps: readonly WizardStep[];
  label: string;
  finish: Finish;
  onCancel: () => void;
  alert: ReactNode;
  children: ReactNode;
}

/** What changes with problems: marks, summary, footer. The step inside is not drawn again for them. */
const Frame = ({ moves, steps, label, finish, onCancel, alert, children }: FrameProps) => {
  const { say } = useWords();
  const [isExpanded, setIsExpanded] = useState(false);
  const fields = useMemo(() => steps.flatMap((step) => step.fields), [steps]);
  const problems = useProblems(fields);
  const marks = new Map(steps.map((step) => [step.id, markOf(step, problems, moves.left.has(step.id))]));
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
        <div style={{ paddingInline: 'var(--pf-t--global--spacer--lg)' }}>
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
    </>
  );
};
