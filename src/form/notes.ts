import type { Message } from '../i18n/message';

/** What the drawn fields of one form tell the frame around them: their labels, and what the cluster said. */
export interface FieldNotes {
  /** Label of a field, for links to it. */
  setLabel: (name: string, label: string) => void;
  label: (name: string) => string | undefined;
  /** Notes what the cluster found wrong with this value of a field; undefined takes it back. */
  setChecked: (name: string, value: unknown, problem: Message | undefined) => void;
  /** The cluster's problem with this value, if it was found with this very value. */
  checked: (name: string, value: unknown) => Message | undefined;
  /** Names of fields that carry a problem of the cluster. */
  checkedNames: () => readonly string[];
  subscribe: (listener: () => void) => () => void;
  /** Changes with every change of a checked problem. */
  version: () => number;
}

const createNotes = (): FieldNotes => {
  const labels = new Map<string, string>();
  const problems = new Map<string, { value: unknown; problem: Message }>();
  const listeners = new Set<() => void>();
  let version = 0;
  const changed = (): void => {
    version += 1;
    listeners.forEach((listener) => listener());
  };
  return {
    setLabel: (name, label) => void labels.set(name, label),
    label: (name) => labels.get(name),
    setChecked: (name, value, problem) => {
      if (!problem && !problems.has(name)) return;
      if (problem) problems.set(name, { value, problem });
      else problems.delete(name);
      changed();
    },
    checked: (name, value) => {
      const noted = problems.get(name);
      return noted && Object.is(noted.value, value) ? noted.problem : undefined;
    },
    checkedNames: () => [...problems.keys()],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
};

const all = new WeakMap<object, FieldNotes>();

/** The notes of a form, found by its control. */
export const notesOf = (control: object): FieldNotes => {
  const known = all.get(control);
  if (known) return known;
  const made = createNotes();
  all.set(control, made);
  return made;
};
