import {
  Divider,
  MenuToggle,
  PageSection,
  Select,
  SelectList,
  SelectOption,
  MenuSearch,
  MenuSearchInput,
  SearchInput,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useHostWords } from '../host/words';
import { ALL_NAMESPACES } from './active-namespace';
import { useActiveNamespace } from './useActiveNamespace';
import { useProjects } from './useProjects';

interface Props {
  onNamespaceChange?: (namespace: string) => void;
  isDisabled?: boolean;
  children?: ReactNode;
}

/** The console's bar above a page, where the project is chosen. */
export const NamespaceBar = ({ onNamespaceChange, isDisabled = false, children }: Props) => {
  const words = useHostWords();
  const [namespace, setNamespace] = useActiveNamespace();
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: string) => {
    setOpen(false);
    onNamespaceChange?.(chosen);
    setNamespace(chosen);
  };
  return (
    <PageSection padding={{ default: 'noPadding' }} data-test="namespace-bar">
      <Toolbar isStatic hasNoPadding className="host-namespace-bar">
        <ToolbarContent>
          <ToolbarItem>
            <Select
              isOpen={isOpen}
              onOpenChange={setOpen}
              selected={namespace}
              onSelect={(_event, chosen) => choose(String(chosen))}
              isScrollable
              onOpenChangeKeys={['Escape']}
              toggle={(ref) => (
                <MenuToggle
                  ref={ref}
                  variant="plainText"
                  isExpanded={isOpen}
                  isDisabled={isDisabled}
                  onClick={() => setOpen(!isOpen)}
                  data-test="namespace-toggle"
                >
                  {words.project}: {namespace === ALL_NAMESPACES ? words.allProjects : namespace}
                </MenuToggle>
              )}
            >
              <Projects isOpen={isOpen} />
            </Select>
          </ToolbarItem>
          {children && <ToolbarItem>{children}</ToolbarItem>}
        </ToolbarContent>
      </Toolbar>
      <Divider />
    </PageSection>
  );
};

/** Asks for the projects each time the menu opens: there is no watch on them for users with few rights. */
const Projects = ({ isOpen }: { isOpen: boolean }) => {
  const words = useHostWords();
  const projects = useProjects(isOpen);
  const [search, setSearch] = useState('');
  const fitting = projects.filter((name) => name.includes(search.toLowerCase()));
  return (
    <>
      <MenuSearch>
        <MenuSearchInput>
          <SearchInput
            value={search}
            onChange={(_event, text) => setSearch(text)}
            aria-label={words.findProject}
            placeholder={words.findProject}
          />
        </MenuSearchInput>
      </MenuSearch>
      <Divider />
      <SelectList aria-label={words.project}>
        {search === '' && <SelectOption value={ALL_NAMESPACES}>{words.allProjects}</SelectOption>}
        {fitting.map((name) => (
          <SelectOption key={name} value={name}>
            {name}
          </SelectOption>
        ))}
        {search !== '' && fitting.length === 0 && <SelectOption isDisabled>{words.noProject}</SelectOption>}
      </SelectList>
    </>
  );
};
