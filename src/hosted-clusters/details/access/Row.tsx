import type { ReactNode } from 'react';
import {
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';

/** One line of the list of ways into a cluster. */
export const Row = ({ id, term, children }: { id: string; term: string; children: ReactNode }) => (
  <DescriptionListGroup data-test={`access-${id}`}>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>{children}</DescriptionListDescription>
  </DescriptionListGroup>
);
