import { useState } from 'react';
import {
  Alert,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  ExpandableSection,
  Flex,
  List,
  ListItem,
  Stack,
  StackItem,
  Title,
} from '@patternfly/react-core';
import { Link } from 'react-router';
import type { Message } from '../../i18n/message';
import { useWords, type Words } from '../../i18n/useWords';
import type { WizardStep } from '../wizard/step';
import type { SummaryRow } from './summary-row';

interface SummaryTabProps {
  /** The steps with what each says; one that says nothing is left out. */
  parts: readonly { step: Pick<WizardStep, 'id' | 'title'>; rows: readonly SummaryRow[] }[];
  /** What only YAML says, a line each. */
  kept: readonly string[];
}

/** What was chosen, step by step; what was left as it is, folded. */
export const SummaryTab = ({ parts, kept }: SummaryTabProps) => {
  const told = parts.filter(({ rows }) => rows.length > 0);
  const rest = told.flatMap(({ rows }) => rows.filter(({ isChosen }) => !isChosen));
  return (
    <>
      {told.map(({ step, rows }) => (
        <StepSummary key={step.id} step={step} rows={rows.filter(({ isChosen }) => isChosen)} />
      ))}
      <KeptSummary lines={kept} />
      <Defaults rows={rest} />
    </>
  );
};

const StepSummary = ({ step, rows }: SummaryTabProps['parts'][number]) => {
  const { t, say } = useWords();
  const title = say(step.title);
  return (
    <section
      // Not the title alone: the console's navigation has a region of that name.
      aria-label={t('What you chose: {{title}}', { title })}
      data-test={`summary-${step.id}`}
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--lg)' }}
    >
      <Flex
        alignItems={{ default: 'alignItemsCenter' }}
        columnGap={{ default: 'columnGapMd' }}
        style={{ marginBlockEnd: 'var(--pf-t--global--spacer--sm)' }}
      >
        <Title headingLevel="h3">{title}</Title>
        <Link
          to={`?step=${step.id}`}
          aria-label={t('Edit {{what}}', { what: title })}
          data-test={`edit-${step.id}`}
        >
          {t('Edit')}
        </Link>
      </Flex>
      {rows.length > 0 ? <Groups rows={rows} /> : <p>{t('Everything as it is by default.')}</p>}
    </section>
  );
};

interface Group {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

const groupsOf = (rows: readonly SummaryRow[], say: Words['say']): readonly Group[] => {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const title = row.group ? say(row.group) : '';
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, inside]) => ({ title, rows: inside }));
};

const GroupTitle = ({ title }: { title: string }) => (
  <Title headingLevel="h4" size="md" style={{ marginBlockEnd: 'var(--pf-t--global--spacer--sm)' }}>
    {title}
  </Title>
);

const Groups = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const { say } = useWords();
  return (
    <Stack hasGutter>
      {groupsOf(rows, say).map((group) => (
        <StackItem key={group.title}>
          {group.title === '' ? null : <GroupTitle title={group.title} />}
          <Rows rows={group.rows} />
        </StackItem>
      ))}
    </Stack>
  );
};

const Rows = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const { say } = useWords();
  const words = (value: Message | string) => (typeof value === 'string' ? value : say(value));
  return (
    <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '14rem' }}>
      {rows.map(({ id, label, value }) => (
        <DescriptionListGroup key={id} data-test={`row-${id}`}>
          <DescriptionListTerm>{say(label)}</DescriptionListTerm>
          <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>
            {words(value)}
          </DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
};

const Defaults = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <ExpandableSection
      toggleText={t('Everything else ({{count}} defaults)', { count: rows.length })}
      isExpanded={isOpen}
      onToggle={(_event, open) => setIsOpen(open)}
      isIndented
      data-test="defaults"
    >
      <Groups rows={rows} />
    </ExpandableSection>
  );
};

/** What only YAML says: kept as it is, and shown so that nobody is surprised. */
const KeptSummary = ({ lines }: { lines: readonly string[] }) => {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <Alert variant="info" isInline title={t('Set in YAML, where no field shows it')} data-test="kept">
      <List isPlain>
        {lines.map((line) => (
          <ListItem key={line}>{line}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
