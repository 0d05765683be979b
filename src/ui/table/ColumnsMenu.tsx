import { useState } from 'react';
import { MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import { ColumnsIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { Message } from '../../i18n/message';

interface ColumnsMenuProps {
  /** All columns but the first, which is always shown. */
  columns: readonly { id: string; title: Message }[];
  shown: ReadonlySet<string>;
  onChange: (shown: ReadonlySet<string>) => void;
}

/** Which columns are shown. */
export const ColumnsMenu = ({ columns, shown, onChange }: ColumnsMenuProps) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const flip = (id: string) => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <Select
      role="menu"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onSelect={(_event, value) => flip(String(value))}
      popperProps={{ position: 'end', appendTo: 'inline' }}
      isScrollable
      maxMenuHeight="20rem"
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          icon={<ColumnsIcon />}
          aria-label={t('Columns')}
          isExpanded={isOpen}
          onClick={() => setIsOpen((was) => !was)}
          data-test="columns"
        />
      )}
    >
      <SelectList>
        {columns.map(({ id, title }) => (
          <SelectOption key={id} value={id} hasCheckbox isSelected={shown.has(id)} data-test={`column-${id}`}>
            {say(title)}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
};
