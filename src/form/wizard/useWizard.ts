import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { firstOnPage, focusField } from '../field-id';
import { leafNames } from '../leaf-names';
import { problemsNow } from '../problems-now';
import { stepOf, type WizardStep } from './step';
import { useStep } from './useStep';

export interface WizardMoves {
  readonly step: WizardStep;
  readonly index: number;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly visited: ReadonlySet<string>;
  /** Steps left at least once: they carry a mark. */
  readonly left: ReadonlySet<string>;
  /** Whose problems the line above the footer lists: of this step, or of all. */
  readonly asked: 'none' | 'step' | 'all';
  readonly next: () => Promise<void>;
  readonly back: () => void;
  readonly go: (id: string) => void;
  /** Validates everything, then runs. */
  readonly finish: (run: () => void | Promise<void>) => Promise<void>;
  /** Goes to a field, in whichever step it is. */
  readonly follow: (name: string) => void;
}

const together = (ids: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> =>
  new Set([...ids, ...more]);

/** The moves of a wizard: where it stands, what was visited, and what each button does. */
export const useWizard = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  steps: readonly [WizardStep, ...WizardStep[]],
): WizardMoves => {
  const { step, index, go } = useStep(steps);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string>();
  const shown = useRef(step.id);
  // Whoever arrives at a later step (reload, Back, a link) has been at those before it.
  const [visited, setVisited] = useState<ReadonlySet<string>>(
    () => new Set(steps.slice(0, index).map(({ id }) => id)),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(visited);
  const [asked, setAsked] = useState<{ of: 'step' | 'all'; at: string }>();

  const validate = useCallback(
    async (fields: readonly string[]) => {
      const leaves = leafNames(fields, (name) => form.getValues(name as Path<Values>));
      await form.trigger(leaves as readonly Path<Values>[]);
      return problemsNow(form, fields);
    },
    [form],
  );
  const turnTo = useCallback(
    (id: string) => {
      setVisited((ids) => together(ids, [step.id, id]));
      setLeft((ids) => together(ids, [step.id]));
      void validate(step.fields);
      go(id);
    },
    [go, step, validate],
  );
  const refuse = useCallback((names: readonly string[], of: 'step' | 'all', at: string) => {
    setAsked({ of, at });
    const first = firstOnPage(names);
    if (first) focusField(first);
  }, []);

  useEffect(() => {
    // Their marks must not say complete of what nobody has judged: a reload has dropped the secrets, a link skips all.
    const before = steps.slice(0, index).flatMap(({ fields }) => fields);
    if (before.length > 0) void validate(before);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- on arrival only: later moves validate what they leave
  }, []);
  useEffect(() => {
    if (shown.current === step.id) return;
    shown.current = step.id;
    const name = wanted.current;
    wanted.current = undefined;
    if (name) focusField(name);
    else heading.current?.focus();
  }, [step.id]);

  const next = async () => {
    const problems = await validate(step.fields);
    const following = steps[index + 1];
    setLeft((ids) => together(ids, [step.id]));
    if (problems.length > 0)
      refuse(
        problems.map(({ name }) => name),
        'step',
        step.id,
      );
    else if (following) turnTo(following.id);
  };
  const finish = async (run: () => void | Promise<void>) => {
    const problems = await validate(steps.flatMap(({ fields }) => fields));
    if (problems.length === 0) await run();
    else
      refuse(
        problems.map(({ name }) => name),
        'all',
        step.id,
      );
  };
  const follow = (name: string) => {
    const owner = stepOf(steps, name);
    if (!owner || owner === step) focusField(name);
    else {
      wanted.current = name;
      turnTo(owner.id);
    }
  };
  const back = () => {
    const before = steps[index - 1];
    if (before) turnTo(before.id);
  };
  const isAsked = asked && (asked.of === 'all' || asked.at === step.id);
  return {
    step,
    index,
    heading,
    visited,
    left,
    asked: isAsked ? asked.of : 'none',
    next,
    back,
    go: turnTo,
    finish,
    follow,
  };
};
