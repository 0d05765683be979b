import { useState } from 'react';
import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { KEY_COMBINATIONS, type KeyCombination } from './key-combinations';

interface SendKeysProps {
  isDisabled: boolean;
  onSend: (combination: KeyCombination) => void;
}

/** The keys that a browser would keep for itself. */
export const SendKeys = ({ isDisabled, onSend }: SendKeysProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      isScrollable
      maxMenuHeight="20rem"
      popperProps={{ appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={isOpen}
          isDisabled={isDisabled}
          onClick={() => setIsOpen((was) => !was)}
          data-test="send-keys"
        >
          {t('Send keys')}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {KEY_COMBINATIONS.map((combination) => (
          <DropdownItem
            key={combination.id}
            onClick={() => {
              setIsOpen(false);
              onSend(combination);
            }}
            data-test={`keys-${combination.id}`}
          >
            {combination.name}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
};
