import type { ReactNode } from 'react';
import { Button, Divider, Flex, FlexItem } from '@patternfly/react-core';
import { MinusCircleIcon, PlusCircleIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';

/** One entry of a list in a form, with a button that removes it. */
export const RowFrame = ({
  children,
  label,
  onRemove,
}: {
  children: ReactNode;
  label: string;
  onRemove: () => void;
}) => {
  const { t } = useWords();
  return (
    <Flex
      flexWrap={{ default: 'nowrap' }}
      alignItems={{ default: 'alignItemsFlexStart' }}
      columnGap={{ default: 'columnGapSm' }}
    >
      {children}
      <FlexItem>
        <Button
          variant="plain"
          icon={<MinusCircleIcon />}
          aria-label={t('Remove {{what}}', { what: label })}
          onClick={onRemove}
          data-test="remove-row"
        />
      </FlexItem>
    </Flex>
  );
};

/** Between two entries that are more than a line. */
export const RowDivider = () => <Divider style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }} />;

interface AddRowProps {
  /** "Add label" */
  text: string;
  onAdd: () => void;
  /** Why no more can be added. */
  isFull: boolean;
  id?: string;
}

/** The button below a list that adds an entry. */
export const AddRow = ({ text, onAdd, isFull, id }: AddRowProps) => (
  <Button
    variant="link"
    isInline
    icon={<PlusCircleIcon />}
    isAriaDisabled={isFull}
    onClick={onAdd}
    data-test="add-row"
    {...(id ? { id } : {})}
  >
    {text}
  </Button>
);
