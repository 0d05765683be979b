import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { notesOf } from '../../../form/notes';

/** Drops what the cluster said of fields that a choice hides: nobody could mend them. */
export const useForgetChecks = (hidden: readonly string[]): void => {
  const { control } = useFormContext();
  const names = hidden.join(' ');
  useEffect(() => {
    const notes = notesOf(control);
    for (const name of names.split(' ').filter((one) => one !== ''))
      notes.setChecked(name, undefined, undefined);
  }, [control, names]);
};
