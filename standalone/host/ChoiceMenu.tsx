import { MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useState } from 'react';

interface Props {
  /** What is chosen here, for those who cannot see the icon. */
  label: string;
  icon: ReactNode;
  value: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
  dataTest: string;
}

/** A small menu in the masthead that shows what is chosen. */
export const ChoiceMenu = ({ label, icon, value, options, onChoose, dataTest }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const name = options.find((option) => option.value === value)?.name ?? value;
  return (
    <Select
      isOpen={isOpen}
      onOpenChange={setOpen}
      selected={value}
      onSelect={(_event, chosen) => {
        setOpen(false);
        if (chosen !== value) onChoose(String(chosen));
      }}
      popperProps={{ position: 'end', preventOverflow: true }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={icon}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          aria-label={`${label}: ${name}`}
          data-test={dataTest}
        >
          {name}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={label}>
        {options.map((option) => (
          <SelectOption key={option.value} value={option.value} data-test={`${dataTest}-${option.value}`}>
            {option.name}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
};
