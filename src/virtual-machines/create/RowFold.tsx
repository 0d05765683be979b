import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ExpandableSection, FlexItem, FormSection } from '@patternfly/react-core';
import { useFormContext, useFormState } from 'react-hook-form';
import { REVEAL_EVENT } from '../../form/field-id';
import { fieldProblems } from '../../form/field-problems';
import { RowFrame } from '../../form/fields/RowFrame';

interface RowFoldProps {
  /** Path of the entry: `disks.0`. */
  path: string;
  /** What it is in one line. */
  title: ReactNode;
  /** "Disk data" */
  label: string;
  /** Not given: it cannot be removed. */
  onRemove?: () => void;
  isOpen?: boolean;
  children: ReactNode;
}

/** One entry of a list, folded to a line. It opens for a problem inside and when a field inside is wanted. */
export const RowFold = ({
  path,
  title,
  label,
  onRemove,
  isOpen: opensFirst = false,
  children,
}: RowFoldProps) => {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name: path });
  const hasProblem = fieldProblems(errors, [path]).length > 0;
  const [isOpen, setIsOpen] = useState(opensFirst);
  const [knew, setKnew] = useState(false);
  if (hasProblem !== knew) {
    setKnew(hasProblem);
    if (hasProblem) setIsOpen(true);
  }
  const fold = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = fold.current;
    const open = () => setIsOpen(true);
    element?.addEventListener(REVEAL_EVENT, open);
    return () => element?.removeEventListener(REVEAL_EVENT, open);
  }, []);
  const content = (
    <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
      <div ref={fold} data-field={path} data-test={`row-${path.replaceAll('.', '-')}`}>
        <ExpandableSection
          toggleContent={title}
          isExpanded={isOpen}
          onToggle={(_event, open) => setIsOpen(open)}
          isIndented
        >
          <FormSection>{children}</FormSection>
        </ExpandableSection>
      </div>
    </FlexItem>
  );
  return onRemove ? (
    <RowFrame label={label} onRemove={onRemove}>
      {content}
    </RowFrame>
  ) : (
    content
  );
};
