import { useEffect, useRef, type RefObject } from 'react';
import {
  Button,
  Flex,
  NotificationDrawer,
  NotificationDrawerBody,
  NotificationDrawerHeader,
  NotificationDrawerList,
  NotificationDrawerListItem,
  NotificationDrawerListItemBody,
  NotificationDrawerListItemHeader,
} from '@patternfly/react-core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { ErrorDetails } from '../state/ErrorAlert';
import { Timestamp } from '../time/Timestamp';
import { tasks, type Task } from './store';
import { useTasks } from './useTasks';

const variants = { running: 'info', done: 'success', failed: 'danger' } as const;

interface TasksDrawerProps {
  onClose: () => void;
  /** The button that opened the drawer: gets the focus back. */
  opener: RefObject<HTMLElement | null>;
}

/** What the user started in this tab: what, where, since when, state, link, Retry. */
export const TasksDrawer = ({ onClose, opener }: TasksDrawerProps) => {
  const { t } = useWords();
  const { tasks: list } = useTasks();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const back = opener.current;
    panel.current?.focus();
    return () => back?.focus();
  }, [opener]);

  const running = list.filter((task) => task.state === 'running').length;
  return (
    <NotificationDrawer
      ref={panel}
      role="dialog"
      aria-label={t('Tasks')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      data-test="tasks-drawer"
    >
      <NotificationDrawerHeader
        title={t('Tasks')}
        customText={t('{{count}} running', { count: running })}
        closeButtonAriaLabel={t('Close')}
        onClose={onClose}
      >
        <Button
          variant="link"
          onClick={tasks.clear}
          isAriaDisabled={list.length === running}
          data-test="clear-tasks"
        >
          {t('Clear finished')}
        </Button>
      </NotificationDrawerHeader>
      <NotificationDrawerBody>
        {list.length === 0 ? (
          <p style={{ padding: 'var(--pf-t--global--spacer--lg)' }}>
            {t('Nothing was started in this tab yet.')}
          </p>
        ) : (
          <NotificationDrawerList aria-label={t('Tasks')}>
            {list.map((task) => (
              <TaskItem key={task.id} task={task} onFollow={onClose} />
            ))}
          </NotificationDrawerList>
        )}
      </NotificationDrawerBody>
    </NotificationDrawer>
  );
};

const TaskItem = ({ task, onFollow }: { task: Task; onFollow: () => void }) => {
  const { t, say } = useWords();
  const states = { running: t('Running'), done: t('Done'), failed: t('Failed') };
  return (
    <NotificationDrawerListItem
      variant={variants[task.state]}
      isRead={task.state === 'done'}
      isHoverable={false}
      tabIndex={-1}
    >
      <NotificationDrawerListItemHeader
        variant={variants[task.state]}
        title={say(task.title)}
        srTitle={states[task.state]}
      />
      <NotificationDrawerListItemBody timestamp={<Timestamp time={task.since} />}>
        <div>
          {task.where ? t('{{what}} in {{where}}', { what: task.what, where: task.where }) : task.what}
          {' · '}
          {states[task.state]}
        </div>
        {task.error ? <ErrorDetails error={task.error} /> : null}
        <Flex columnGap={{ default: 'columnGapMd' }}>
          {task.link ? (
            <Link to={task.link} onClick={onFollow}>
              {t('Open')}
            </Link>
          ) : null}
          {task.state === 'failed' && task.retry ? (
            <Button variant="link" isInline onClick={task.retry} data-test="retry-task">
              {t('Retry')}
            </Button>
          ) : null}
        </Flex>
      </NotificationDrawerListItemBody>
    </NotificationDrawerListItem>
  );
};
