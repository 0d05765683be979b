import { useRef, useState, type ReactNode } from 'react';
import { Dropdown, DropdownList, MenuToggle } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';

interface MenuFrameProps {
  /** Accessible name of the toggle. */
  label: string;
  variant: 'kebab' | 'button';
  /** A broken note wants room, which in a table's cell would be that of the kebab. */
  isWide?: boolean;
  /** The items, drawn only while the menu is open. */
  children: ReactNode;
}

/**
 * The toggle of a menu of actions, and the menu around its items. Nothing of the menu is mounted before it is first opened: a list has
 * a kebab in each row.
 */
export const MenuFrame = ({ label, variant, isWide = false, children }: MenuFrameProps) => {
  const { t } = useWords();
  const [isMounted, setIsMounted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement | null>(null);
  const leave = () => {
    setIsOpen(false);
    // A dialog opened by the action gives the focus back to where it was.
    toggle.current?.focus();
  };
  const flip = () => {
    if (isMounted) {
      setIsOpen((was) => !was);
      return;
    }
    setIsMounted(true);
    // PatternFly finds the place of a menu that opens after it was mounted, not with it.
    setTimeout(() => setIsOpen(true));
  };
  return (
    <>
      <MenuToggle
        ref={toggle}
        variant={variant === 'kebab' ? 'plain' : 'secondary'}
        aria-label={label}
        isExpanded={isOpen}
        onClick={flip}
        data-test="actions"
        {...(variant === 'kebab' ? { icon: <EllipsisVIcon />, size: 'sm' as const } : {})}
      >
        {variant === 'button' ? t('Actions') : null}
      </MenuToggle>
      {isMounted ? (
        <Dropdown
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          onSelect={leave}
          popperProps={{ position: 'end', appendTo: 'inline', ...(isWide ? { minWidth: '15rem' } : {}) }}
          // The toggle stands above, where it stays the same element when the menu comes and goes.
          toggle={{ toggleRef: toggle, toggleNode: null }}
        >
          <DropdownList>{isOpen ? children : null}</DropdownList>
        </Dropdown>
      ) : null}
    </>
  );
};
