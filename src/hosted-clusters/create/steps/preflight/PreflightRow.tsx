import { useId, useState } from 'react';
import {
  DataListCell,
  DataListContent,
  DataListItem,
  DataListItemCells,
  DataListItemRow,
  DataListToggle,
  Flex,
  FlexItem,
  List,
  ListItem,
} from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { StatusLabel } from '../../../../ui/status/StatusLabel';
import type { Finding, Row } from '../../../model/preflight/row';
import { EvidenceTable } from './EvidenceTable';
import { Fixes } from './Fixes';
import { verdictStatus } from './verdict-status';

const isCalm = ({ verdict }: Pick<Finding, 'verdict'>): boolean =>
  verdict === 'good' || verdict === 'information' || verdict === 'checking';

/** One check: a line when it is good; what is wrong and what to do about it when it is not. What was read is folded. */
export const PreflightRow = ({ row }: { row: Row }) => {
  const { t, say } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const title = say(row.title);
  const label = t('More about {{title}}', { title });
  return (
    <DataListItem
      aria-labelledby={`${id}-title`}
      isExpanded={isOpen}
      data-test={`preflight-${row.id}`}
      data-verdict={row.verdict}
    >
      <DataListItemRow>
        <DataListToggle
          id={`${id}-toggle`}
          onClick={() => setIsOpen((was) => !was)}
          isExpanded={isOpen}
          aria-controls={`${id}-more`}
          aria-label={label}
          buttonProps={{ 'aria-label': label, 'aria-labelledby': `${id}-toggle` }}
        />
        <DataListItemCells
          dataListCells={[
            <DataListCell key="verdict" isFilled={false} style={{ minInlineSize: '8rem' }}>
              <StatusLabel status={verdictStatus[row.verdict]} />
            </DataListCell>,
            <DataListCell key="findings">
              <Findings row={row} title={title} titleId={`${id}-title`} />
            </DataListCell>,
          ]}
        />
      </DataListItemRow>
      <DataListContent id={`${id}-more`} aria-label={label} isHidden={!isOpen} data-test="more">
        <More row={row} label={label} />
      </DataListContent>
    </DataListItem>
  );
};

/** What was read, or what else is to be known. */
const More = ({ row, label }: { row: Row; label: string }) => {
  const { t, say } = useWords();
  const evidence = row.findings.flatMap((finding) => finding.evidence ?? []);
  const notes = row.findings.filter(({ verdict }) => verdict === 'information').slice(1);
  return (
    <>
      {notes.length === 0 ? null : (
        <List>
          {notes.map(({ message }) => (
            <ListItem key={say(message)}>{say(message)}</ListItem>
          ))}
        </List>
      )}
      {evidence.length > 0 ? <EvidenceTable evidence={evidence} label={label} /> : null}
      {evidence.length + notes.length === 0 ? t('Nothing was read.') : null}
    </>
  );
};

const Findings = ({ row, title, titleId }: { row: Row; title: string; titleId: string }) => {
  const { say } = useWords();
  const heading = <strong id={titleId}>{title}</strong>;
  const bad = row.findings.filter((finding) => !isCalm(finding));
  // One sentence of each kind: rights are many, and all say "Allowed".
  const shown = row.verdict === 'information' ? row.findings.slice(0, 1) : row.findings;
  const calm = [...new Set(shown.filter(isCalm).map(({ message }) => say(message)))];
  if (bad.length > 0) {
    return (
      <>
        {heading}
        {bad.map((finding) => (
          <Flex
            key={say(finding.message)}
            direction={{ default: 'column' }}
            rowGap={{ default: 'rowGapSm' }}
            style={{ marginBlockEnd: 'var(--pf-t--global--spacer--sm)' }}
          >
            <FlexItem>{say(finding.message)}</FlexItem>
            {finding.fixes && finding.fixes.length > 0 ? <Fixes fixes={finding.fixes} /> : null}
          </Flex>
        ))}
      </>
    );
  }
  return (
    <Flex columnGap={{ default: 'columnGapMd' }} rowGap={{ default: 'rowGapNone' }}>
      <FlexItem>{heading}</FlexItem>
      <FlexItem style={{ color: 'var(--pf-t--global--text--color--subtle)' }}>{calm.join(' · ')}</FlexItem>
    </Flex>
  );
};
