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

/** A name in the form and those of what it is a part of, the nearest first: `labels.0.key`, `labels.0`, `labels`. */
const withWholes = (name: string): readonly string[] => {
  const parts = name.split('.');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('.'));
};

/** The line above the footer that links each bad field. */
export const ErrorSummary = ({ problems, steps, onFollow }: ErrorSummaryProps) => {
  const { t, say } = useWords();
  const { control } = useFormContext();
  const notes = notesOf(control);
  const nameOf = (name: string): string => {
    // A cell of a row is called as its list.
    const label = withWholes(name)
      .map((whole) => notes.label(whole))
      .find((one) => one !== undefined);
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
