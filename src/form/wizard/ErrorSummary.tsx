import { Alert, Button, List, ListItem } from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import type { FieldProblem } from '../field-problems';
import { notesOf } from '../notes';
import { stepOf, type WizardStep } from './step';

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  steps: readonly WizardStep[];
  onFollow: (name: string) => void;
}

/** The line above the footer that links each bad field. */
export const ErrorSummary = ({ problems, steps, onFollow }: ErrorSummaryProps) => {
  const { t, say } = useWords();
  const { control } = useFormContext();
  const notes = notesOf(control);
  const nameOf = (name: string): string => {
    const label = notes.label(name);
    const step = stepOf(steps, name);
    return label ?? (step ? say(step.title) : name);
  };
  if (problems.length === 0) return null;
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      component="p"
      title={t('{{count}} fields need your attention', { count: problems.length })}
      data-test="error-summary"
    >
      <List isPlain>
        {problems.map(({ name, problem }) => (
          <ListItem key={name}>
            <Button variant="link" isInline onClick={() => onFollow(name)} data-test={`error-link-${name}`}>
              {nameOf(name)}
            </Button>
            {`: ${say(problem)}`}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
};
