import { Alert, List, ListItem } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../../i18n/useWords';
import type { Values } from '../values';

/** Says which cluster the form was filled from, and what was not taken over. */
export const OriginNotes = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const { from, notes } = useWatch({ control, name: 'origin' });
  if (from === '') return null;
  const [namespace = '', name = ''] = from.split('/');
  return (
    <Alert
      variant="info"
      isInline
      component="p"
      title={t('Filled from cluster {{name}} in namespace {{namespace}}', { name, namespace })}
      data-test="origin"
    >
      <p>
        {t(
          'Its own secrets were left out: give them again. Everything else is as there, and can be changed.',
        )}
      </p>
      {notes.length === 0 ? null : (
        <List>
          {notes.map((note) => (
            <ListItem key={note.key}>{say(note)}</ListItem>
          ))}
        </List>
      )}
    </Alert>
  );
};
