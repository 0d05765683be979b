import { useId, useState } from 'react';
import {
  Content,
  DataListCell,
  DataListContent,
  DataListItem,
  DataListItemCells,
  DataListItemRow,
  DataListToggle,
  Flex,
  FlexItem,
  Stack,
  StackItem,
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
  const evidence = row.findings.flatMap((finding) => finding.evidence ?? []);
  const label = t('What was read: {{title}}', { title });
  return (
    <DataListItem
      aria-labelledby={`${id}-title`}
      isExpanded={isOpen}
      data-test={`preflight-${row.id}`}
      data-verdict={row.verdict}
    >
      <DataListItemRow>
        {evidence.length === 0 ? null : (
          <DataListToggle
            id={`${id}-toggle`}
            onClick={() => setIsOpen((was) => !was)}
            isExpanded={isOpen}
            aria-controls={`${id}-evidence`}
            aria-label={label}
            buttonProps={{ 'aria-label': label, 'aria-labelledby': `${id}-toggle` }}
          />
        )}
        <DataListItemCells
          dataListCells={[
            <DataListCell key="verdict" isFilled={false} style={{ minInlineSize: '9rem' }}>
              <StatusLabel status={verdictStatus[row.verdict]} />
            </DataListCell>,
            <DataListCell key="findings">
              <Findings row={row} title={title} titleId={`${id}-title`} />
            </DataListCell>,
          ]}
        />
      </DataListItemRow>
      {evidence.length === 0 ? null : (
        <DataListContent id={`${id}-evidence`} aria-label={label} isHidden={!isOpen} data-test="evidence">
          <EvidenceTable evidence={evidence} label={label} />
        </DataListContent>
      )}
    </DataListItem>
  );
};

const Findings = ({ row, title, titleId }: { row: Row; title: string; titleId: string }) => {
  const { say } = useWords();
  const heading = <strong id={titleId}>{title}</strong>;
  const bad = row.findings.filter((finding) => !isCalm(finding));
  // One sentence of each kind: rights are many, and all say "Allowed".
  const calm = [...new Set(row.findings.filter(isCalm).map(({ message }) => say(message)))];
  if (bad.length > 0) {
    return (
      <Stack hasGutter>
        <StackItem>{heading}</StackItem>
        {bad.map((finding) => (
          <StackItem key={say(finding.message)}>
            <Content component="p">{say(finding.message)}</Content>
            <Fixes fixes={finding.fixes ?? []} />
          </StackItem>
        ))}
      </Stack>
    );
  }
  if (row.verdict === 'information') {
    return (
      <>
        {heading}
        {calm.map((sentence) => (
          <Content key={sentence} component="p">
            {sentence}
          </Content>
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
