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
  return (
    <Alert
      variant="info"
      isInline
      component="p"
      title={t('Filled from cluster {{cluster}}', { cluster: from })}
      data-test="origin"
    >
      <p>{t('Its secrets were left out: a cluster has its own. Everything else can be changed here.')}</p>
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
