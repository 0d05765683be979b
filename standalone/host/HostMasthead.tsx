import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import { BarsIcon, CubesIcon, MoonIcon, SunIcon } from '@patternfly/react-icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { LanguageMenu } from './LanguageMenu';
import type { Session } from './session';
import { chooseTheme, savedTheme } from './theme';
import { UserMenu } from './UserMenu';
import { useHostWords } from './words';

interface Props {
  session: Session;
  isSidebarOpen: boolean;
  onToggleSidebar: () => void;
}

/** Product name at the left; theme, language and user at the right. */
export const HostMasthead = ({ session, isSidebarOpen, onToggleSidebar }: Props) => {
  const words = useHostWords();
  return (
    <Masthead display={{ default: 'inline' }}>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton
            variant="plain"
            aria-label={words.navigation}
            isSidebarOpen={isSidebarOpen}
            onSidebarToggle={onToggleSidebar}
            id="nav-toggle"
            data-test="nav-toggle"
          >
            <BarsIcon />
          </PageToggleButton>
        </MastheadToggle>
        <MastheadBrand data-test="product-name">
          <Link to="/" className="host-brand">
            <CubesIcon aria-hidden />
            {words.product}
          </Link>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            <ToolbarGroup
              variant="action-group-plain"
              align={{ default: 'alignEnd' }}
              gap={{ default: 'gapNone', md: 'gapMd' }}
            >
              <ToolbarItem>
                <ThemeButton />
              </ToolbarItem>
              <ToolbarItem>
                <LanguageMenu />
              </ToolbarItem>
              <ToolbarItem>
                <UserMenu session={session} />
              </ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
};

const ThemeButton = () => {
  const words = useHostWords();
  const [theme, setTheme] = useState(savedTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <Button
      variant="plain"
      icon={other === 'dark' ? <MoonIcon /> : <SunIcon />}
      aria-label={other === 'dark' ? words.darkTheme : words.lightTheme}
      onClick={change}
      data-test="theme-toggle"
    />
  );
};
