import { Fragment, useRef, useState } from 'react';
import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { Action } from './action';
import { ReasonText } from './ReasonText';

interface ActionMenuProps {
  actions: readonly Action[];
  /** Accessible name, for example "Actions of demo". */
  label: string;
  /** A kebab in a row, or a button with the word Actions in a header. */
  variant?: 'kebab' | 'button';
}

/** A menu of actions. Disabled ones stay focusable and say why in their tooltip. */
export const ActionMenu = ({ actions, label, variant = 'kebab' }: ActionMenuProps) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement | null>(null);
  const choose = (action: Action) => {
    if (action.reason) return;
    setIsOpen(false);
    // A dialog opened by the action gives the focus back to where it was.
    toggle.current?.focus();
    action.run();
  };
  if (actions.length === 0) return null;
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      popperProps={{
        position: 'end',
        appendTo: 'inline',
        // A note is broken by its room, which in a table's cell would be that of the kebab.
        ...(actions.some(({ note }) => note) ? { minWidth: '15rem' } : {}),
      }}
      toggle={{
        toggleRef: toggle,
        toggleNode: (
          <MenuToggle
            ref={toggle}
            variant={variant === 'kebab' ? 'plain' : 'secondary'}
            aria-label={label}
            isExpanded={isOpen}
            onClick={() => setIsOpen((was) => !was)}
            data-test="actions"
            {...(variant === 'kebab' ? { icon: <EllipsisVIcon />, size: 'sm' as const } : {})}
          >
            {variant === 'button' ? t('Actions') : null}
          </MenuToggle>
        ),
      }}
    >
      <DropdownList>
        {actions.map((action, index) => (
          <Fragment key={action.id}>
            {action.startsGroup && index > 0 ? <Divider component="li" /> : null}
            <DropdownItem
              isAriaDisabled={Boolean(action.reason)}
              isDanger={action.isDanger === true}
              onClick={() => choose(action)}
              data-test={`action-${action.id}`}
              {...(action.note && !action.reason ? { description: say(action.note) } : {})}
              {...(action.reason
                ? { tooltipProps: { content: <ReasonText action={action} />, position: 'left' } }
                : {})}
            >
              {say(action.title)}
            </DropdownItem>
          </Fragment>
        ))}
      </DropdownList>
    </Dropdown>
  );
};
