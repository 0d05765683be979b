import type { ComponentType, ReactNode } from 'react';
import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { CubesIcon } from '@patternfly/react-icons';

interface EmptyListProps {
  /** "No hosted clusters". */
  title: string;
  /** What the thing is, in one sentence. */
  children: ReactNode;
  /** The first action, as a button. */
  action?: ReactNode;
  icon?: ComponentType;
  headingLevel?: 'h2' | 'h3' | 'h4';
}

/** An empty list: says what the thing is and offers the first action. */
export const EmptyList = ({
  title,
  children,
  action,
  icon = CubesIcon,
  headingLevel = 'h2',
}: EmptyListProps) => (
  <EmptyState titleText={title} headingLevel={headingLevel} icon={icon} data-test="empty-list">
    <EmptyStateBody>{children}</EmptyStateBody>
    {action ? (
      <EmptyStateFooter>
        <EmptyStateActions>{action}</EmptyStateActions>
      </EmptyStateFooter>
    ) : null}
  </EmptyState>
);
