import { Title, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';

interface SectionHeadingProps {
  title: string;
  /** What is added to the section. */
  action: Action;
  isPrimary?: boolean;
}

/** The heading of a section with the button that adds to it. */
export const SectionHeading = ({ title, action, isPrimary = false }: SectionHeadingProps) => (
  <Toolbar inset={{ default: 'insetNone' }}>
    <ToolbarContent>
      <ToolbarItem>
        <Title headingLevel="h2">{title}</Title>
      </ToolbarItem>
      <ToolbarItem align={{ default: 'alignEnd' }}>
        <ActionButton action={action} variant={isPrimary ? 'primary' : 'secondary'} />
      </ToolbarItem>
    </ToolbarContent>
  </Toolbar>
);
