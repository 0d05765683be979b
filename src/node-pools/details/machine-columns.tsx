import type { ReactNode } from 'react';
import { Content, ContentVariants, Progress, ProgressSize } from '@patternfly/react-core';
import { type Message, message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Status } from '../../ui/status/status';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Column } from '../../ui/table/column';
import { Elapsed } from '../../ui/time/Elapsed';
import type { NodeMachine } from '../model/node-machine';

const HEALTH: Readonly<Record<NodeMachine['health'], Status>> = {
  healthy: { word: message('Healthy'), level: 'success' },
  unhealthy: { word: message('Unhealthy'), level: 'danger' },
  'not-joined': { word: message('Not joined'), level: 'info' },
  unknown: { word: message('Unknown'), level: 'custom' },
};

const MIGRATION: Readonly<Record<NodeMachine['migration']['state'], Message>> = {
  migratable: message('Yes'),
  'not-migratable': message('No'),
  unknown: message('Not known'),
};

const PhaseCell = ({ machine: { phase, isDeleting, blocker } }: { machine: NodeMachine }) => {
  const { t, say } = useWords();
  const limit = blocker?.limit;
  const isTimed = blocker?.since !== undefined;
  return (
    <>
      {isDeleting ? t('Deleting') : (phase ?? '–')}
      {blocker ? (
        <Content component={ContentVariants.small} data-test="blocker">
          {say(blocker.words)}{' '}
          {isTimed ? (
            <Elapsed
              since={blocker.since ?? ''}
              text={(time) =>
                limit === undefined
                  ? t('For {{time}}, without a limit.', { time })
                  : t('For {{time}}, at most {{limit}}.', { time, limit })
              }
            />
          ) : null}{' '}
          {say(blocker.advice)}
        </Content>
      ) : null}
    </>
  );
};

const DiskCell = ({ machine: { name, disk } }: { machine: NodeMachine }) => {
  const { t } = useWords();
  if (!disk || disk.phase === 'Succeeded' || disk.percent === undefined)
    return <span style={{ whiteSpace: 'nowrap' }}>{disk?.phase ?? '–'}</span>;
  return (
    <Progress
      value={Math.round(disk.percent)}
      size={ProgressSize.sm}
      title={disk.phase}
      aria-label={t('Import of the root disk of {{name}}', { name })}
    />
  );
};

const MigrationCell = ({ machine: { migration } }: { machine: NodeMachine }) => {
  const { say } = useWords();
  return (
    <div data-test="migration" data-state={migration.state}>
      {say(MIGRATION[migration.state])}
      {migration.reasons.map(({ reason, detail, advice }) => (
        <Content component={ContentVariants.small} key={`${reason} ${detail}`} data-test="migration-reason">
          {reason}
          {detail === '' ? '' : `: ${detail}`} {say(advice)}
        </Content>
      ))}
    </div>
  );
};

const NodeCell = ({ machine }: { machine: NodeMachine }) => {
  const { node, health, healthWords, kubelet } = machine;
  return (
    <>
      {node === undefined ? null : <div>{node}</div>}
      <StatusLabel status={HEALTH[health]} {...(healthWords ? { tooltip: healthWords } : {})} />
      {kubelet ? <Content component={ContentVariants.small}>{kubelet}</Content> : null}
    </>
  );
};

const VmCell = ({ machine: { vmStatus, infraNode } }: { machine: NodeMachine }) => {
  const { t } = useWords();
  return (
    <>
      {vmStatus ?? '–'}
      {infraNode === undefined ? null : (
        <Content component={ContentVariants.small}>{t('on {{node}}', { node: infraNode })}</Content>
      )}
    </>
  );
};

const byText =
  (text: (machine: NodeMachine) => string) =>
  (a: NodeMachine, b: NodeMachine): number =>
    text(a).localeCompare(text(b)) || a.name.localeCompare(b.name);

/** Why nothing can be said in a column, in each of its cells; the rest of the row stays. */
export interface Blanks {
  vm?: Message | undefined;
  disk?: Message | undefined;
  migration?: Message | undefined;
}

const Blank = ({ words }: { words: Message }) => {
  const { say } = useWords();
  return <Content component={ContentVariants.small}>{say(words)}</Content>;
};

const or =
  (blank: Message | undefined, cell: (machine: NodeMachine) => ReactNode) => (machine: NodeMachine) =>
    blank ? <Blank words={blank} /> : cell(machine);

const NAME_AND_PHASE: readonly Column<NodeMachine>[] = [
  {
    id: 'name',
    title: message('Machine'),
    cell: ({ name }) => name,
    sort: byText(({ name }) => name),
    width: 20,
  },
  {
    id: 'phase',
    title: message('Phase'),
    cell: (machine) => <PhaseCell machine={machine} />,
    sort: byText(({ phase = '' }) => phase),
    width: 20,
  },
];

const NODE_AND_VERSION: readonly Column<NodeMachine>[] = [
  {
    id: 'node',
    title: message('Node'),
    cell: (machine) => <NodeCell machine={machine} />,
    filter: { of: ({ health }) => health, word: (value) => wordOfHealth(value) },
    width: 15,
  },
  {
    id: 'version',
    title: message('Version'),
    cell: ({ version }) => version ?? '–',
    sort: byText(({ version = '' }) => version),
    width: 10,
  },
];

/** Bare metal has no virtual machines: an AgentMachine takes a host. */
const BARE_METAL: readonly Column<NodeMachine>[] = [
  ...NAME_AND_PHASE,
  { id: 'host', title: message('AgentMachine'), cell: ({ name }) => name, width: 20 },
  ...NODE_AND_VERSION,
];

/** The columns of a pool's machines on OpenShift Virtualization. */
const virtual = ({ vm, disk, migration }: Blanks): readonly Column<NodeMachine>[] => [
  ...NAME_AND_PHASE,
  {
    id: 'vm',
    title: message('Virtual machine'),
    cell: or(vm, (machine) => <VmCell machine={machine} />),
    width: 15,
  },
  {
    id: 'disk',
    title: message('Root disk'),
    cell: or(disk, (machine) => <DiskCell machine={machine} />),
    width: 10,
  },
  ...NODE_AND_VERSION,
  {
    id: 'migration',
    title: message('Live migration'),
    cell: or(migration, (machine) => <MigrationCell machine={machine} />),
    filter: { of: (machine) => machine.migration.state, word: (value) => wordOfMigration(value) },
    width: 20,
  },
];

/** The columns of a pool's machines. */
export const machineColumns = (platform: string, blanks: Blanks): readonly Column<NodeMachine>[] =>
  platform === 'Agent' ? BARE_METAL : virtual(blanks);

const wordOfHealth = (value: string): Message =>
  Object.entries(HEALTH).find(([id]) => id === value)?.[1].word ?? HEALTH.unknown.word;

const wordOfMigration = (value: string): Message =>
  Object.entries(MIGRATION).find(([id]) => id === value)?.[1] ?? MIGRATION.unknown;
