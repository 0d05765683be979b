import { useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Tooltip } from '@patternfly/react-core';

interface LazyTooltipProps {
  /** Asked for only while the tooltip is shown. */
  content: () => ReactNode;
  children: ReactNode;
  style?: CSSProperties;
}

/** A tooltip for what stands in many rows: nothing of it is drawn before somebody points at it or tabs to it. */
export const LazyTooltip = ({ content, children, style }: LazyTooltipProps) => {
  const place = useRef<HTMLSpanElement>(null);
  const [isShown, setIsShown] = useState(false);
  const show = () => setIsShown(true);
  const hide = () => setIsShown(false);
  return (
    <>
      <span
        ref={place}
        tabIndex={0}
        style={style}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide();
        }}
      >
        {children}
      </span>
      {isShown ? <Tooltip triggerRef={place} trigger="manual" isVisible content={content()} /> : null}
    </>
  );
};
