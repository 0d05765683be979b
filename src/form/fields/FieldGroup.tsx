import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ExpandableSection, FormSection } from '@patternfly/react-core';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import { REVEAL_EVENT } from '../field-id';
import { fieldProblems } from '../field-problems';
import { notesOf } from '../notes';
import { setFields } from './set-fields';

interface FieldGroupProps {
  title: string;
  children: ReactNode;
}

/** Related fields under a title. */
export const FieldGroup = ({ title, children }: FieldGroupProps) => (
  <FormSection title={title} titleElement="h3">
    {children}
  </FormSection>
);

interface MoreOptionsProps {
  /** "More options" unless given. */
  title?: string;
  /** The fields inside, from `base`. */
  fields: readonly string[];
  /** Path that the fields lie below: `pools.0`. */
  base?: string;
  /** What unset fields hold, in the shape of `base`; without it the form's own defaults. */
  defaults?: unknown;
  children: ReactNode;
}

/** A fold for what few need. It counts what is set inside, names it, and opens itself for a problem. */
export const MoreOptions = ({ title, fields, base = '', defaults, children }: MoreOptionsProps) => {
  const { t } = useWords();
  const { control } = useFormContext();
  const paths = fields.map((field) => (base === '' ? field : `${base}.${field}`));
  const values: readonly unknown[] = useWatch({ control, name: paths });
  const { errors, defaultValues } = useFormState({ control, name: paths });
  const standards = fields.map((field, index): unknown =>
    defaults === undefined ? get(defaultValues, paths[index] ?? field) : get(defaults, field),
  );
  const set = setFields(paths, values, standards);
  const hasProblem = fieldProblems(errors, paths).length > 0;
  const [isOpen, setIsOpen] = useState(false);
  const [knewProblem, setKnewProblem] = useState(false);
  if (hasProblem !== knewProblem) {
    setKnewProblem(hasProblem);
    if (hasProblem) setIsOpen(true);
  }
  const reveal = useCallback(() => setIsOpen(true), []);
  const fold = useReveal(reveal);
  // PatternFly makes up a new id at each drawing.
  const id = useId();

  const words = title ?? t('More options');
  const labels = set.flatMap((name) => notesOf(control).label(name) ?? []);
  return (
    <div ref={fold} data-test="more-options">
      <ExpandableSection
        toggleText={
          set.length > 0 ? t('{{title}} ({{number}} set)', { title: words, number: set.length }) : words
        }
        isExpanded={isOpen}
        onToggle={(_event, open) => setIsOpen(open)}
        contentId={`${id}content`}
        toggleId={`${id}toggle`}
        isIndented
      >
        <FormSection>{children}</FormSection>
      </ExpandableSection>
      {!isOpen && labels.length > 0 ? (
        <small>{t('Set: {{fields}}', { fields: labels.join(', ') })}</small>
      ) : null}
    </div>
  );
};

/** Calls back when a field inside the element is wanted. */
const useReveal = (onReveal: () => void) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fold = element.current;
    fold?.addEventListener(REVEAL_EVENT, onReveal);
    return () => fold?.removeEventListener(REVEAL_EVENT, onReveal);
  }, [onReveal]);
  return element;
};
