import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  Content,
  ContentVariants,
  FormSelect,
  FormSelectOption,
  SearchInput,
  Switch,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import { DownloadIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { Pod } from '../../kubernetes/types/core';
import { download } from '../../ui/download/download';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { allLines, linesWith, logContainers } from '../model/log-lines';
import { useLog, type Log } from './useLog';

/** The log of one container of a pod, with what can be done with it. */
export const LogView = ({ pod }: { pod: Pod }) => {
  const { t } = useWords();
  const containers = useMemo(
    () => logContainers({ metadata: pod.metadata, ...(pod.spec && { spec: pod.spec }) }),
    [pod],
  );
  const [chosen, setChosen] = useState<string>();
  const container = chosen ?? containers[0] ?? 'compute';
  const [isFollowed, setIsFollowed] = useState(true);
  const [isPrevious, setIsPrevious] = useState(false);
  const [search, setSearch] = useState('');
  const [round, setRound] = useState(0);
  const log = useLog({
    namespace: pod.metadata.namespace ?? '',
    pod: pod.metadata.name,
    container,
    isFollowed: isFollowed && !isPrevious,
    isPrevious,
    round,
  });
  const lines = useMemo(() => allLines(log.text), [log.text]);
  const found = linesWith(lines, useDeferredValue(search));
  const isSearched = search.trim() !== '';
  return (
    <div data-test="log-view" data-state={log.state}>
      <Toolbar inset={{ default: 'insetNone' }}>
        <ToolbarContent alignItems="center">
          <ToolbarItem>
            <FormSelect
              value={container}
              aria-label={t('Container')}
              onChange={(_event, value) => setChosen(value)}
              data-test="log-container"
            >
              {containers.map((name) => (
                <FormSelectOption key={name} value={name} label={name} />
              ))}
            </FormSelect>
          </ToolbarItem>
          <ToolbarItem>
            <SearchInput
              value={search}
              aria-label={t('Find in the log')}
              placeholder={t('Find in the log')}
              onChange={(_event, value) => setSearch(value)}
              onClear={() => setSearch('')}
              data-test="log-search"
            />
          </ToolbarItem>
          <ToolbarItem>
            <Switch
              id="log-follow"
              label={t('Follow')}
              isChecked={isFollowed && !isPrevious}
              isDisabled={isPrevious}
              onChange={(_event, isOn) => setIsFollowed(isOn)}
            />
          </ToolbarItem>
          <ToolbarItem>
            <Switch
              id="log-previous"
              label={t('Previous container')}
              isChecked={isPrevious}
              onChange={(_event, isOn) => setIsPrevious(isOn)}
            />
          </ToolbarItem>
          <ToolbarItem>
            <Button
              variant="secondary"
              icon={<DownloadIcon />}
              isDisabled={lines.length === 0}
              onClick={() =>
                download(`${pod.metadata.name}-${container}.log`, `${lines.join('\n')}\n`, 'text/plain')
              }
              data-test="log-download"
            >
              {t('Download log')}
            </Button>
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {log.error ? (
        <ErrorAlert error={log.error} />
      ) : (
        <LogText lines={found} isFollowed={log.state === 'following' && !isSearched} />
      )}
      <Content component={ContentVariants.small} data-test="log-state">
        <StateLine log={log} found={found.length} isSearched={isSearched} />{' '}
        {log.state === 'ended' || log.state === 'failed' || log.state === 'read' ? (
          <Button variant="link" isInline onClick={() => setRound((was) => was + 1)} data-test="log-again">
            {t('Read again')}
          </Button>
        ) : null}
      </Content>
    </div>
  );
};

const StateLine = ({ log, found, isSearched }: { log: Log; found: number; isSearched: boolean }) => {
  const { t } = useWords();
  const count = log.text.lines.length;
  if (log.state === 'loading') return <>{t('Loading')}</>;
  if (log.state === 'failed') return null;
  if (isSearched) return <>{t('{{found, number}} of {{count, number}} lines', { found, count })}</>;
  if (log.state === 'ended')
    return <>{t('{{count, number}} lines. The log has ended, or the connection was lost.', { count })}</>;
  return <>{t('{{count, number}} lines', { count })}</>;
};

/** Close enough to the end to count as being there, in pixels. */
const NEAR_END = 40;

/** The lines; while they are followed the newest stays in view, unless somebody has scrolled back. */
const LogText = ({ lines, isFollowed }: { lines: readonly string[]; isFollowed: boolean }) => {
  const { t } = useWords();
  const box = useRef<HTMLPreElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (element && isFollowed && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [lines, isFollowed]);
  return (
    <pre
      ref={box}
      tabIndex={0}
      role="log"
      aria-live="off"
      aria-label={t('Log')}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isAtEnd.current = scrollTop + clientHeight >= scrollHeight - NEAR_END;
      }}
      style={{
        blockSize: 'max(18rem, calc(100vh - 27rem))',
        overflow: 'auto',
        margin: 0,
        padding: 'var(--pf-t--global--spacer--sm)',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontFamily: 'var(--pf-t--global--font--family--mono)',
        fontSize: 'var(--pf-t--global--font--size--body--sm)',
        backgroundColor: 'var(--pf-t--global--background--color--secondary--default)',
      }}
      data-test="log-text"
    >
      {lines.join('\n')}
    </pre>
  );
};
