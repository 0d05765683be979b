import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import type { Rule } from '../../../form/rule';
import type { Values } from '../values';

/**
 * Empties a field as soon as a private key is put into it: that stays nowhere, not even in the field.
 * @param judge what to say of a text with a private key; a constant, as a new one looks anew
 * @returns why the field is empty, until something else is put into it
 */
export const useNoPrivateKey = (
  name: 'details.sshKey' | 'networking.trustBundle.pem',
  judge: Rule<string>,
): CheckState | undefined => {
  const { subscribe, setValue, getValues } = useFormContext<Values>();
  const [refused, setRefused] = useState<CheckState>();
  useEffect(
    () =>
      subscribe({
        name: [name],
        formState: { values: true },
        callback: () => {
          const text = getValues(name);
          if (text === '') return;
          const problem = judge(text);
          setRefused(problem && { state: 'unchecked', message: problem });
          // Not at once: whoever hears of this change after us would keep the key.
          if (problem) queueMicrotask(() => setValue(name, '', { shouldDirty: true }));
        },
      }),
    [subscribe, setValue, getValues, name, judge],
  );
  return refused;
};
