import type { ReactNode } from 'react';
import { useLater } from './useLater';

/** Shows a skeleton after 200 ms only. It takes its room from the start, so that nothing jumps. */
export const Later = ({ children }: { children: ReactNode }) => {
  const isLater = useLater(200);
  return (
    <div aria-busy="true" data-test="loading" style={{ visibility: isLater ? 'visible' : 'hidden' }}>
      {children}
    </div>
  );
};
