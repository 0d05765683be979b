import { useCallback, useRef, useState } from 'react';
import { Badge, Button } from '@patternfly/react-core';
import { TasksIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { TasksDrawer } from './TasksDrawer';
import { useTasks } from './useTasks';

/** Top of the console's main region in the window, in pixels: the drawer stays below the masthead. */
const topOf = (element: Element | null): number => {
  const top = element?.closest('main')?.getBoundingClientRect().top ?? 0;
  return Math.max(top, 0);
};

/** Opens the drawer with what the user started. A plugin cannot add to the console's masthead, so it is in our headers. */
export const TasksButton = () => {
  const { t } = useWords();
  const { tasks } = useTasks();
  const button = useRef<HTMLButtonElement>(null);
  const [top, setTop] = useState<number>();
  const close = useCallback(() => setTop(undefined), []);
  const running = tasks.filter((task) => task.state === 'running').length;
  const isOpen = top !== undefined;
  return (
    <>
      <Button
        ref={button}
        variant="plain"
        icon={<TasksIcon />}
        aria-label={running > 0 ? t('Tasks, {{count}} running', { count: running }) : t('Tasks')}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setTop(topOf(button.current)))}
        data-test="tasks"
      >
        {running > 0 ? <Badge>{running}</Badge> : null}
      </Button>
      {isOpen ? (
        <div
          style={{
            position: 'fixed',
            insetBlockStart: top,
            insetBlockEnd: 0,
            insetInlineEnd: 0,
            inlineSize: 'min(28rem, 100vw)',
            zIndex: 'var(--pf-t--global--z-index--md)',
            boxShadow: 'var(--pf-t--global--box-shadow--lg)',
          }}
        >
          <TasksDrawer onClose={close} opener={button} />
        </div>
      ) : null}
    </>
  );
};
