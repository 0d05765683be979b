import { useState } from 'react';
import { Badge, MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import { FilterIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';

/** Values drawn at most: ten thousand rows may have as many labels. The others can be asked for in the address. */
const MOST = 200;

interface FilterMenuProps {
  title: string;
  /** Asked for only while the menu is open: they are counted in all rows. */
  options: () => readonly { value: string; text: string; count: number }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  id: string;
}

/** A menu of values to filter by, each with its number of rows. */
export const FilterMenu = ({ title, options, chosen, onChange, id }: FilterMenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const flip = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Select
      role="menu"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onSelect={(_event, value) => flip(String(value))}
      selected={[...chosen]}
      popperProps={{ appendTo: 'inline' }}
      isScrollable
      maxMenuHeight="20rem"
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          icon={<FilterIcon />}
          isExpanded={isOpen}
          onClick={() => setIsOpen((was) => !was)}
          data-test={`filter-${id}`}
          {...(chosen.length > 0 ? { badge: <Badge isRead>{chosen.length}</Badge> } : {})}
        >
          {title}
        </MenuToggle>
      )}
    >
      <SelectList>{isOpen ? <Options id={id} options={options()} chosen={chosen} /> : null}</SelectList>
    </Select>
  );
};

interface OptionsProps {
  id: string;
  options: ReturnType<FilterMenuProps['options']>;
  chosen: readonly string[];
}

const Options = ({ id, options, chosen }: OptionsProps) => {
  const { t } = useWords();
  return (
    <>
      {options.slice(0, MOST).map(({ value, text, count }) => (
        <SelectOption
          key={value}
          value={value}
          hasCheckbox
          isSelected={chosen.includes(value)}
          data-test={`filter-${id}-${value}`}
        >
          {text} <Badge isRead>{count}</Badge>
        </SelectOption>
      ))}
      {options.length > MOST ? (
        <SelectOption isDisabled>{t('{{count}} more', { count: options.length - MOST })}</SelectOption>
      ) : null}
    </>
  );
};
