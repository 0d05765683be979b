import { createContext, useContext, useEffect } from 'react';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { ActionItems } from '../action/ActionItems';
import { MenuFrame } from '../action/MenuFrame';

interface RowActionsOf {
  /** The actions of the row with a key. */
  readonly of: (key: string) => readonly Action[];
  /** The menu of the row with a key was opened. */
  readonly onOpen: (key: string) => void;
}

/**
 * The actions of rows. By context and not as a property of rows: new actions (a right became known) change the menu that is open, and draw
 * no row again.
 */
export const RowActions = createContext<RowActionsOf>({ of: () => [], onOpen: () => undefined });

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
  const actions = useContext(RowActions);
  const { onOpen } = actions;
  useEffect(() => onOpen(id), [onOpen, id]);
  return <ActionItems actions={actions.of(id)} />;
};
