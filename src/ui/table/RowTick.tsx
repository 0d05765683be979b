import { useId } from 'react';
import { Checkbox } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

interface RowTickProps {
  /** Whose row it is. */
  name: string;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  /** A row that cannot be ticked, and the id of what says why. */
  off?: string | undefined;
  /** There is no time for the tick yet: its cell only. */
  isLight?: boolean;
}

/**
 * The cell with the tick of a row. PatternFly's own (`select` of a cell) is called "Select row 3" in every language, and takes no
 * other name and no description.
 */
export const RowTick = ({ name, isTicked, onTick, off, isLight = false }: RowTickProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <td className="pf-v6-c-table__td pf-v6-c-table__check">
      {isLight ? null : (
        <Checkbox
          id={id}
          aria-label={t('Select {{name}}', { name })}
          aria-describedby={off}
          isChecked={isTicked}
          isDisabled={off !== undefined}
          onChange={(_event, is) => onTick(is)}
        />
      )}
    </td>
  );
};
