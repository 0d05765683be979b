import { useExtensions } from '@openshift/dynamic-plugin-sdk';
import { isHrefNavItem, isNavSection } from '@openshift-console/dynamic-plugin-sdk';
import type { HrefNavItem } from '@openshift-console/dynamic-plugin-sdk';
import { Nav, NavExpandable, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useExtensionName } from './extension-names';

/** Whether the address lies under one of the item's paths, by whole segments. */
const isActive = ({ properties: { href, startsWith } }: HrefNavItem, pathname: string): boolean =>
  [href, ...(startsWith ?? [])].some((start) => `${pathname}/`.startsWith(`/${start.replace(/^\//, '')}/`));

/** The navigation that the plugin's extensions describe, in their order. */
export const Sidebar = ({ isOpen }: { isOpen: boolean }) => {
  const name = useExtensionName();
  const sections = useExtensions(isNavSection);
  const items = useExtensions(isHrefNavItem);
  const ofSection = (id: string | undefined) => items.filter(({ properties }) => properties.section === id);
  return (
    <PageSidebar isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav>
          <NavList>
            {ofSection(undefined).map((item) => (
              <Item key={item.uid} item={item} />
            ))}
            {sections.map(({ uid, properties }) => (
              <Section key={uid} title={name(properties.name ?? '')} items={ofSection(properties.id)} />
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
};

const Section = ({ title, items }: { title: string; items: HrefNavItem[] }) => {
  const { pathname } = useLocation();
  const [isExpanded, setExpanded] = useState(true);
  return (
    <NavExpandable
      title={title}
      isActive={items.some((item) => isActive(item, pathname))}
      isExpanded={isExpanded}
      onExpand={(_event, expanded) => setExpanded(expanded)}
    >
      {items.map((item) => (
        <Item key={item.properties.id} item={item} />
      ))}
    </NavExpandable>
  );
};

const Item = ({ item }: { item: HrefNavItem }) => {
  const name = useExtensionName();
  const { pathname } = useLocation();
  const { id, href } = item.properties;
  return (
    <NavItem itemId={id} isActive={isActive(item, pathname)}>
      <NavLink to={href} data-test={id}>
        {name(item.properties.name)}
      </NavLink>
    </NavItem>
  );
};
