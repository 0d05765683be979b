import { useEffect } from 'react';

/** Names the window after the page. */
export const DocumentTitle = ({ children }: { children: string }) => {
  useEffect(() => {
    document.title = children;
  }, [children]);
  return null;
};
