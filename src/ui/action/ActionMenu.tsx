import type { Action } from './action';
import { ActionItems } from './ActionItems';
import { MenuFrame } from './MenuFrame';

interface ActionMenuProps {
  actions: readonly Action[];
  /** Accessible name, for example "Actions of demo". */
  label: string;
  /** A kebab in a row, or a button with the word Actions in a header. */
  variant?: 'kebab' | 'button';
}

/** A menu of actions. Disabled ones stay focusable and say why in their tooltip. */
export const ActionMenu = ({ actions, label, variant = 'kebab' }: ActionMenuProps) =>
  actions.length === 0 ? null : (
    <MenuFrame label={label} variant={variant} isWide={actions.some(({ note }) => note)}>
      <ActionItems actions={actions} />
    </MenuFrame>
  );
