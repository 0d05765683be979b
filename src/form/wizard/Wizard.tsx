import { useState, type CSSProperties, type ReactNode } from 'react';
import { Button, Content, Flex, FlexItem, Form } from '@patternfly/react-core';
import { CodeIcon } from '@patternfly/react-icons';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { FocusHeading } from '../../ui/heading/FocusHeading';
import { useWords } from '../../i18n/useWords';
import type { FormYaml } from '../yaml/form-yaml';
import { YamlDrawer } from '../yaml/YamlDrawer';
import type { WizardStep } from './step';
import { useWizard, type WizardMoves } from './useWizard';
import type { Finish } from './WizardFooter';
import { WizardFrame } from './WizardFrame';

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
  /** Ids of steps that are in error for another reason than a field: they are marked, and hold nobody. */
  troubled?: readonly string[] | undefined;
}

const NONE: readonly string[] = [];

// The page scrolls, not the wizard, so that there is one scroll bar only: it fills a page and grows with its step.
const frame = { '--pf-v6-c-wizard--Height': 'auto', flex: '1 0 auto' } as CSSProperties;

/** Fields are read best in one column; the specification's limit. */
const column: CSSProperties = { maxInlineSize: 560 };

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
        <WizardFrame
          moves={moves}
          steps={steps}
          label={label}
          finish={rest.finish}
          onCancel={rest.onCancel}
          alert={rest.alert}
          troubled={rest.troubled ?? NONE}
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
                style={moves.step.isWide ? undefined : column}
              >
                <Component />
              </Form>
            </FlexItem>
            {rest.yaml ? <YamlDrawer form={form} yaml={rest.yaml} isOpen={hasYaml} /> : null}
          </Flex>
        </WizardFrame>
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
        <FocusHeading level="h2" ref={heading} test="step-heading">
          {say(step.title)}
        </FocusHeading>
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
