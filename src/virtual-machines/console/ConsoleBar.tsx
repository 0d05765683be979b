import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { Button, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { CompressIcon, ExpandIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { ConsoleState } from './session';

interface ConsoleBarProps {
  state: ConsoleState;
  /** What of the page is shown alone in full screen. */
  whole: RefObject<HTMLElement | null>;
  onDisconnect: () => void;
  /** What this kind of console can do. */
  children: ReactNode;
}

/** What can be done with a console, above it. Disconnect comes last. */
export const ConsoleBar = ({ state, whole, onDisconnect, children }: ConsoleBarProps) => {
  const { t } = useWords();
  const isOpen = state.phase === 'connected';
  return (
    <Toolbar inset={{ default: 'insetNone' }}>
      <ToolbarContent rowWrap={{ default: 'wrap' }}>
        {children}
        <ToolbarItem>
          <FullScreen whole={whole} />
        </ToolbarItem>
        <ToolbarItem>
          <Button
            variant="secondary"
            isDisabled={!isOpen && state.phase !== 'connecting'}
            onClick={onDisconnect}
            data-test="console-disconnect"
          >
            {t('Disconnect')}
          </Button>
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
};

const FullScreen = ({ whole }: Pick<ConsoleBarProps, 'whole'>) => {
  const { t } = useWords();
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const look = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  // A browser that refuses leaves the page as it is: nothing is lost.
  const flip = () => {
    if (isFull) document.exitFullscreen().catch(() => undefined);
    else whole.current?.requestFullscreen().catch(() => undefined);
  };
  return (
    <Button
      variant="secondary"
      icon={isFull ? <CompressIcon /> : <ExpandIcon />}
      onClick={flip}
      data-test="console-full-screen"
    >
      {isFull ? t('Leave full screen') : t('Full screen')}
    </Button>
  );
};
