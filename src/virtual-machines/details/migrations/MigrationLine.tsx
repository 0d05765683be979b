import { entryOf } from '../../../i18n/entry-of';
import { Content, DataListCell, DataListItemCells } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { StatusLabel } from '../../../ui/status/StatusLabel';
import { duration } from '../../../ui/time/duration';
import { Elapsed } from '../../../ui/time/Elapsed';
import { Timestamp } from '../../../ui/time/Timestamp';
import type { MigrationRun } from '../../model/migration-run';

const MODES: Readonly<Record<string, string>> = {
  PreCopy: 'pre-copy',
  PostCopy: 'post-copy',
  Paused: 'paused',
};

/** A migration in a line: how it stands, from where to where, how long, by which policy, and why it failed. */
export const MigrationLine = ({ run, id }: { run: MigrationRun; id: string }) => {
  const { t, language } = useWords();
  const { source, target, mode, policy, failureReason, started, ended, word, level } = run;
  const facts = [
    ...(mode === '' ? [] : [t('Mode {{mode}}', { mode: entryOf(MODES, mode) ?? mode })]),
    ...(policy === '' ? [] : [t('Policy {{policy}}', { policy })]),
  ];
  return (
    <DataListItemCells
      dataListCells={[
        <DataListCell key="state" width={2}>
          <StatusLabel status={{ word, level }} /> <span id={id}>{run.name}</span>
          {failureReason === '' ? null : (
            <Content component="p" data-test="failure-reason" style={{ overflowWrap: 'anywhere' }}>
              {failureReason}
            </Content>
          )}
        </DataListCell>,
        <DataListCell key="nodes" width={2} data-test="migration-nodes">
          {t('{{source}} → {{target}}', {
            source: source === '' ? t('not known yet') : source,
            target: target === '' ? t('not chosen yet') : target,
          })}
          {facts.length > 0 ? <Content component="small">{facts.join(' · ')}</Content> : null}
        </DataListCell>,
        <DataListCell key="times">
          <Timestamp time={started} />
          <Content component="small">
            {ended !== undefined && started !== undefined ? (
              t('Took {{time}}', {
                time: duration(Math.max(0, Date.parse(ended) - Date.parse(started)), language),
              })
            ) : started === undefined ? null : (
              <Elapsed since={started} text={(time) => t('Running for {{time}}', { time })} />
            )}
          </Content>
        </DataListCell>,
      ]}
    />
  );
};
