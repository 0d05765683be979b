import { Button, Tooltip } from '@patternfly/react-core';
import { PencilAltIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import type { Access } from '../../../kubernetes/access/access';

interface EditButtonProps {
  id: string;
  /** "Edit labels" */
  label: string;
  mayPatch: Access;
  onEdit: () => void;
}

/** The pencil beside a value. Without the right it stays, and says which is missing. */
export const EditButton = ({ id, label, mayPatch, onEdit }: EditButtonProps) => {
  const { say } = useWords();
  const isDenied = mayPatch.state === 'denied';
  const button = (
    <Button
      variant="plain"
      size="sm"
      hasNoPadding
      icon={<PencilAltIcon />}
      aria-label={label}
      isAriaDisabled={isDenied}
      onClick={onEdit}
      data-test={`edit-${id}`}
    />
  );
  return isDenied ? <Tooltip content={say(mayPatch.reason)}>{button}</Tooltip> : button;
};
