import { createContext, useContext } from 'react';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { ActionItems } from '../action/ActionItems';
import { MenuFrame } from '../action/MenuFrame';

/**
 * The actions of the row with a key. By context and not as a property of rows: new actions (a right became known) change the menu that
 * is open, and draw no row again.
 */
export const RowActions = createContext<(key: string) => readonly Action[]>(() => []);

/** The kebab of a row. Its actions are made when it is opened. */
export const RowMenu = ({ id, name }: { id: string; name: string }) => {
  const { t } = useWords();
  return (
    <MenuFrame label={t('Actions of {{name}}', { name })} variant="kebab" isWide>
      <Items id={id} />
    </MenuFrame>
  );
};

const Items = ({ id }: { id: string }) => {
  const actionsOf = useContext(RowActions);
  return <ActionItems actions={actionsOf(id)} />;
};
