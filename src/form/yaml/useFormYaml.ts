import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { FormYaml, YamlProblem } from './form-yaml';
import { sameValue } from '../fields/set-fields';

/** Quiet time after the last change before the other view follows, in milliseconds. */
const FOLLOW = 300;

export interface YamlView {
  readonly text: string;
  /** What keeps the form from following the text. */
  readonly problems: readonly YamlProblem[];
  /** What the form keeps but cannot show. */
  readonly notes: readonly YamlProblem[];
  /** Takes what was typed; the form follows when it parses. */
  readonly type: (text: string) => void;
  /** Gives up a text that does not parse and shows the form again. */
  readonly discard: () => void;
}

/**
 * Form and YAML as two views of one value. The text follows the form while the form is edited; the form follows the
 * text while the text is edited and parses. A text that does not parse stays as typed, whatever happens to the form.
 */
export const useFormYaml = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  yaml: FormYaml<Values>,
  isOpen: boolean,
): YamlView => {
  const [view, setView] = useState<Pick<YamlView, 'text' | 'problems' | 'notes'>>({
    text: '',
    problems: [],
    notes: [],
  });
  /** The values that the text stands for; undefined until the first text is made. */
  const meant = useRef<Values>();
  /** Typed and not yet read, or read and not understood. */
  const isHeld = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const show = useCallback(() => {
    const values = form.getValues();
    if (isHeld.current || sameValue(values, meant.current)) return;
    meant.current = structuredClone(values);
    setView({ text: yaml.toYaml(values), problems: [], notes: [] });
  }, [form, yaml]);

  const read = useCallback(
    (text: string) => {
      const reading = yaml.fromYaml(text, form.getValues());
      if ('problems' in reading) {
        setView({ text, problems: reading.problems, notes: [] });
        return;
      }
      isHeld.current = false;
      meant.current = structuredClone(reading.values);
      setView({ text, problems: [], notes: reading.notes ?? [] });
      form.reset(reading.values, {
        keepDefaultValues: true,
        keepFieldsRef: true,
        keepTouched: true,
        keepErrors: true,
      });
      void form.trigger();
    },
    [form, yaml],
  );

  useEffect(() => {
    if (!isOpen) return;
    show();
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        if (isHeld.current) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(show, FOLLOW);
      },
    });
    return () => {
      stop();
      if (!isHeld.current) clearTimeout(timer.current);
    };
  }, [form, isOpen, show]);

  const type = useCallback(
    (text: string) => {
      isHeld.current = true;
      setView((was) => ({ ...was, text }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => read(text), FOLLOW);
    },
    [read],
  );
  const discard = useCallback(() => {
    clearTimeout(timer.current);
    isHeld.current = false;
    meant.current = undefined;
    show();
  }, [show]);

  return { ...view, type, discard };
};
