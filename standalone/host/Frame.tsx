import { Page, SkipToContent } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { HostMasthead } from './HostMasthead';
import { PluginRoutes } from './PluginRoutes';
import type { Session } from './session';
import { Sidebar } from './Sidebar';
import { useHostWords } from './words';

const CONTENT_ID = 'content';
/** The width from which PatternFly puts the sidebar beside the page instead of over it. */
const WIDE = '(min-width: 75rem)';

/** Masthead, sidebar and the page of the current address. */
export const Frame = ({ session }: { session: Session }) => {
  const words = useHostWords();
  const [isSidebarOpen, setSidebarOpen] = useSidebar();
  return (
    <Page
      masthead={
        <HostMasthead
          session={session}
          isSidebarOpen={isSidebarOpen}
          onToggleSidebar={() => setSidebarOpen(!isSidebarOpen)}
        />
      }
      sidebar={<Sidebar isOpen={isSidebarOpen} />}
      skipToContent={<SkipToContent href={`#${CONTENT_ID}`}>{words.skip}</SkipToContent>}
      mainContainerId={CONTENT_ID}
      isContentFilled
    >
      <PluginRoutes />
    </Page>
  );
};

/** Open beside the page while there is room; over a narrow page only until an item is chosen. */
const useSidebar = (): [boolean, (isOpen: boolean) => void] => {
  const [isOpen, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  const { pathname } = useLocation();
  useEffect(() => {
    const width = window.matchMedia(WIDE);
    const follow = () => setOpen(width.matches);
    width.addEventListener('change', follow);
    return () => width.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    if (!window.matchMedia(WIDE).matches) setOpen(false);
  }, [pathname]);
  return [isOpen, setOpen];
};
