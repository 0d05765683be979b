import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { message, type Message } from '../../i18n/message';
import { clusterNow } from '../../kubernetes/clock';
import { tasks } from '../../ui/tasks/store';
import { sameValue } from '../fields/set-fields';
import { dropDraft, hasSecret, loadDraft, saveDraft, type Secrecy } from './draft';

/** Quiet time after the last change before a draft is kept, in milliseconds. */
const KEEP = 500;

export interface DraftOptions<Values extends FieldValues, Made> extends Secrecy<Values> {
  form: UseFormReturn<Values, unknown, Made>;
  /** One per form: `create-hosted-cluster`. */
  id: string;
  /** What the form makes: "Create cluster". */
  title: Message;
  /** Path with query that leads back to the form. */
  path: () => string;
  defaults: Values;
}

export interface DraftState {
  /** When the draft that came back was left, in milliseconds; undefined when there was none or it was answered. */
  readonly restoredAt: number | undefined;
  /** Goes on with the draft that came back. */
  readonly keep: () => void;
  /** Empties the form. */
  readonly startOver: () => void;
  /** The form was sent: there is nothing to come back to. */
  readonly forget: () => void;
}

/**
 * Keeps a form's draft in this tab, without its secrets. What was left comes back at once, and the caller's banner
 * offers Continue or Start over; leaving the form tells where it is. Closing the tab asks only when a secret was typed.
 */
export const useDraft = <Values extends FieldValues, Made>(
  options: DraftOptions<Values, Made>,
): DraftState => {
  const { form, id } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [restoredAt, setRestoredAt] = useState<number>();
  const isSent = useRef(false);

  useLayoutEffect(() => {
    const draft = loadDraft(sessionStorage, id, latest.current.defaults);
    if (!draft) return;
    form.reset(draft.values, { keepDefaultValues: true, keepFieldsRef: true });
    setRestoredAt(draft.at);
  }, [form, id]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isWorthKeeping = () => !isSent.current && !sameValue(form.getValues(), latest.current.defaults);
    const save = () => {
      if (isWorthKeeping()) saveDraft(sessionStorage, id, form.getValues(), latest.current, clusterNow());
      else dropDraft(sessionStorage, id);
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(save, KEEP);
      },
    });
    const ask = (event: BeforeUnloadEvent) => {
      save();
      if (!isSent.current && hasSecret(form.getValues(), latest.current)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('beforeunload', ask);
      save();
      if (isWorthKeeping()) offerReturn(latest.current.title, latest.current.path(), id);
    };
  }, [form, id]);

  const forget = useCallback(() => {
    isSent.current = true;
    dropDraft(sessionStorage, id);
    setRestoredAt(undefined);
  }, [id]);
  const startOver = useCallback(() => {
    form.reset(latest.current.defaults, { keepFieldsRef: true });
    dropDraft(sessionStorage, id);
    setRestoredAt(undefined);
  }, [form, id]);
  const keep = useCallback(() => setRestoredAt(undefined), []);
  return { restoredAt, keep, startOver, forget };
};

const offerReturn = (title: Message, to: string, id: string): void => {
  tasks.notify({
    level: 'info',
    title: message('Your draft is kept in this tab'),
    body: title,
    links: [
      { title: message('Continue'), to },
      { title: message('Discard draft'), run: () => dropDraft(sessionStorage, id) },
    ],
  });
};
