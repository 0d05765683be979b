import { Page, SkipToContent } from '@patternfly/react-core';
import { useState, useSyncExternalStore } from 'react';
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

/** Open beside the page while there is room; over a narrow page only until the address changes. */
const useSidebar = (): [boolean, (isOpen: boolean) => void] => {
  const { pathname } = useLocation();
  const isWide = useSyncExternalStore(onWidthChange, () => window.matchMedia(WIDE).matches);
  const [isOpenWhenWide, setOpenWhenWide] = useState(true);
  const [openOver, setOpenOver] = useState<string>();
  if (isWide) return [isOpenWhenWide, setOpenWhenWide];
  return [openOver === pathname, (isOpen) => setOpenOver(isOpen ? pathname : undefined)];
};

const onWidthChange = (listener: () => void): (() => void) => {
  const width = window.matchMedia(WIDE);
  width.addEventListener('change', listener);
  return () => width.removeEventListener('change', listener);
};
