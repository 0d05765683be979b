import { forwardRef, type ReactNode } from 'react';

interface FocusHeadingProps {
  level: 'h1' | 'h2' | 'h3';
  id?: string;
  /** Its `data-test`. */
  test: string;
  children: ReactNode;
}

/**
 * A heading that can take the focus on arrival, with PatternFly's looks. PatternFly's own Title forwards no ref, so that
 * asking it for its element silently gets nothing.
 */
export const FocusHeading = forwardRef<HTMLHeadingElement, FocusHeadingProps>(
  ({ level: Level, id, test, children }, ref) => (
    <Level
      ref={ref}
      {...(id === undefined ? {} : { id })}
      className={`pf-v6-c-title pf-m-${Level}`}
      tabIndex={-1}
      style={{ outline: 'none' }}
      data-test={test}
    >
      {children}
    </Level>
  ),
);
FocusHeading.displayName = 'FocusHeading';
