import { List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';

/** More than these are counted, not listed. */
const LISTED = 6;

interface WaitingListProps {
  /** What the list is of, with its count: "3 of 9 pods are not ready". */
  title: string;
  items: readonly { name: string; state: string; words?: string | undefined }[];
  test: string;
}

/** Things that a stage waits for: the name, its state, and the words of whoever knows. */
export const WaitingList = ({ title, items, test }: WaitingListProps) => {
  const { t } = useWords();
  const rest = items.length - LISTED;
  return (
    <div data-test={test}>
      <strong>{title}</strong>
      {items.length === 0 ? null : (
        <List isPlain>
          {items.slice(0, LISTED).map(({ name, state, words }) => (
            <ListItem key={name} style={{ overflowWrap: 'anywhere' }}>
              {state === '' ? name : `${name}: ${state}`}
              {words ? <div>{words}</div> : null}
            </ListItem>
          ))}
          {rest > 0 ? <ListItem>{t('and {{count}} more', { count: rest })}</ListItem> : null}
        </List>
      )}
    </div>
  );
};
