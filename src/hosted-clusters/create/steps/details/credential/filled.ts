import { useCallback, useSyncExternalStore } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CredentialKey, CredentialTexts } from '../../../../model/credential';
import type { Values } from '../../../values';
import { FIELDS } from './fields';

/** Which credential was chosen in a form, and what it filled in. */
export interface Filled {
  /** `namespace/name` */
  readonly from: string;
  readonly texts: CredentialTexts;
}

interface Memory {
  filled: Filled | undefined;
  readonly listeners: Set<() => void>;
}

// In memory only, by form: it holds secrets, and outlives the step that shows them.
const memories = new WeakMap<object, Memory>();

const memoryOf = (control: object): Memory => {
  const known = memories.get(control);
  if (known) return known;
  const made: Memory = { filled: undefined, listeners: new Set() };
  memories.set(control, made);
  return made;
};

/** What a credential filled into the form around, and how to note it. */
export const useFilled = (): readonly [Filled | undefined, (filled: Filled | undefined) => void] => {
  const { control } = useFormContext<Values>();
  const memory = memoryOf(control);
  const subscribe = useCallback(
    (listener: () => void) => {
      memory.listeners.add(listener);
      return () => memory.listeners.delete(listener);
    },
    [memory],
  );
  const filled = useSyncExternalStore(subscribe, () => memory.filled);
  const note = useCallback(
    (next: Filled | undefined) => {
      memory.filled = next;
      memory.listeners.forEach((listener) => listener());
    },
    [memory],
  );
  return [filled, note];
};

/** The name of the credential that a field was filled from, as long as nobody has changed it since. */
export const useFilledFrom = (key: CredentialKey): string | undefined => {
  const { control } = useFormContext<Values>();
  const [filled] = useFilled();
  const value: unknown = useWatch({ control, name: FIELDS[key] });
  return filled && value !== '' && filled.texts[key] === value ? filled.from.split('/')[1] : undefined;
};
