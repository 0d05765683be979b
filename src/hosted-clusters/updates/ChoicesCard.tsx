import { useState } from 'react';
import {
  Alert,
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  Content,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { ExternalLinkAltIcon } from '@patternfly/react-icons';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Status } from '../../ui/status/status';
import { webUrl } from '../../ui/link/web-url';
import { whyNoUpdates } from '../model/updates/channel';
import { choiceWord, type UpdateChoice } from '../model/updates/choices';
import type { Gate } from '../model/updates/gate';
import { StartUpdateDialog } from './StartUpdateDialog';
import { denialIn, type Updates } from './useUpdates';

/** Lines shown before somebody asks for all. */
const SHOWN = 5;

type Line = Updates['choices'][number];

/** What the control plane can be updated to. */
export const ChoicesCard = ({ updates }: { updates: Updates }) => {
  const { t } = useWords();
  const { cluster, choices, mayPatch } = updates;
  const [asked, setAsked] = useState<{ choice?: UpdateChoice }>();
  const [isWhole, setIsWhole] = useState(false);
  const other: Action = {
    id: 'other-image',
    title: message('Other image'),
    run: () => setAsked({}),
    reason: denialIn(mayPatch),
  };
  const shown = isWhole ? choices : choices.slice(0, SHOWN);
  return (
    <Card data-test="choices">
      <CardHeader actions={{ actions: <ActionButton action={other} />, hasNoOffset: true }}>
        <CardTitle component="h2">{t('Updates of the control plane')}</CardTitle>
      </CardHeader>
      <CardBody>
        <Stack hasGutter>
          <WhyNone updates={updates} />
          {choices.length > 0 ? (
            <StackItem>
              <Table
                variant="compact"
                gridBreakPoint="grid-md"
                aria-label={t('Updates of {{name}}', { name: cluster.metadata.name })}
              >
                <Thead>
                  <Tr>
                    <Th width={20}>{t('Version')}</Th>
                    <Th modifier="wrap">{t('What speaks for or against it')}</Th>
                    <Th screenReaderText={t('Actions')} />
                  </Tr>
                </Thead>
                <Tbody>
                  {shown.map((line) => (
                    <ChoiceLine
                      key={line.choice.image}
                      line={line}
                      updates={updates}
                      onStart={() => setAsked({ choice: line.choice })}
                    />
                  ))}
                </Tbody>
              </Table>
            </StackItem>
          ) : null}
          {choices.length > shown.length ? (
            <StackItem>
              <Button variant="link" isInline onClick={() => setIsWhole(true)} data-test="all-choices">
                {t('Show all {{count}} updates', { count: choices.length })}
              </Button>
            </StackItem>
          ) : null}
        </Stack>
      </CardBody>
      {asked ? (
        <StartUpdateDialog updates={updates} choice={asked.choice} onClose={() => setAsked(undefined)} />
      ) : null}
    </Card>
  );
};

const WhyNone = ({ updates: { cluster, choices } }: { updates: Updates }) => {
  const { t, say } = useWords();
  const why = whyNoUpdates(cluster);
  if (why)
    return (
      <StackItem>
        <Alert
          variant={cluster.spec.channel ? 'warning' : 'info'}
          isInline
          component="p"
          title={say(why.text)}
          data-test="why-no-updates"
        >
          {why.words ? <small>{t('The operator says: {{words}}', { words: why.words })}</small> : null}
        </Alert>
      </StackItem>
    );
  return choices.length > 0 ? null : (
    <StackItem data-test="no-updates">
      {t('{{channel}} holds no newer version for this cluster.', { channel: cluster.spec.channel ?? '' })}
    </StackItem>
  );
};

/** One label a row: what cannot start is grey, whatever its risks are. */
const statusOf = ({ choice, gate }: Line): Status => {
  if (gate.refusals.length > 0) return { word: message('Cannot start'), level: 'custom' };
  if (gate.force) return { word: message('Only by force'), level: 'warning' };
  return { word: choiceWord(choice), level: gate.ticks.length > 0 ? 'warning' : 'success' };
};

const ChoiceLine = ({ line, updates, onStart }: { line: Line; updates: Updates; onStart: () => void }) => {
  const { t } = useWords();
  const { choice, gate } = line;
  const action: Action = {
    id: `update-to-${choice.version}`,
    title: message('Update to {{version}}', { version: choice.version }),
    run: onStart,
    reason: denialIn(updates.mayPatch) ?? gate.refusals[0],
  };
  const url = webUrl(choice.url);
  return (
    <Tr data-test={`choice-${choice.version}`}>
      <Td dataLabel={t('Version')}>
        <strong>{choice.version}</strong>
        {url ? (
          <Content component="small">
            <a href={url} target="_blank" rel="noreferrer" style={{ whiteSpace: 'nowrap' }}>
              {t('Release notes')} <ExternalLinkAltIcon />
            </a>
          </Content>
        ) : null}
      </Td>
      <Td dataLabel={t('What speaks for or against it')} modifier="breakWord">
        <div>
          <StatusLabel status={statusOf(line)} />
        </div>
        <Reasons choice={choice} gate={gate} />
      </Td>
      <Td isActionCell modifier="fitContent">
        <ActionButton action={action} />
      </Td>
    </Tr>
  );
};

/** Why it cannot start, or what must be accepted first. */
const Reasons = ({ choice, gate }: { choice: UpdateChoice; gate: Gate }) => {
  const { t, say } = useWords();
  const lines = [
    ...gate.refusals.map(say),
    ...(gate.force
      ? [t('The cluster says that it is not ready for the next minor: {{words}}', gate.force)]
      : []),
    ...(choice.verdict && choice.verdict.id !== 'none'
      ? [t('Risks: {{names}}', { names: choice.risks.map(({ name }) => name).join(', ') })]
      : []),
  ];
  return lines.length === 0 ? null : (
    <div data-test="choice-reasons">
      {lines.map((line) => (
        <Content component="small" key={line} style={{ display: 'block' }}>
          {line}
        </Content>
      ))}
    </div>
  );
};
