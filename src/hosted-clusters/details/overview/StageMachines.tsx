import { Content, List, ListItem, Progress, ProgressSize } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { machineStep } from '../../../node-pools/model/machine-step';
import type { PoolMachine } from '../../../node-pools/model/pool-machines';
import { MachinesUnread } from '../MachinesTable';
import { useInfra } from '../useInfra';

/** More than these are counted, not listed: the tab Node pools has them all. */
const LISTED = 8;

/** The machines that the pools wait for: what each is at, with the import of its disk as far as the server counts it. */
export const StageMachines = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const { machines, isExternal, states } = useInfra(cluster);
  const waiting = machines.filter(({ node }) => node === undefined);
  const rest = waiting.length - LISTED;
  return (
    <div data-test="stage-machines">
      {isExternal ? (
        <Content component="small">{t('The virtual machines are on another cluster.')}</Content>
      ) : null}
      {waiting.length > 0 ? (
        <>
          <strong>
            {t('Machines: {{joined}} of {{count}} joined', {
              joined: machines.length - waiting.length,
              count: machines.length,
            })}
          </strong>
          <List isPlain>
            {waiting.slice(0, LISTED).map((machine) => (
              <OneMachine key={machine.name} machine={machine} />
            ))}
            {rest > 0 ? <ListItem>{t('and {{count}} more', { count: rest })}</ListItem> : null}
          </List>
        </>
      ) : null}
      <MachinesUnread states={states} />
    </div>
  );
};

const OneMachine = ({ machine }: { machine: PoolMachine }) => {
  const { t, say } = useWords();
  const { words, percent } = machineStep(machine);
  const { name } = machine;
  return (
    <ListItem style={{ overflowWrap: 'anywhere' }} data-test={`machine-${name}`}>
      {`${name}: ${say(words)}`}
      {percent === undefined ? null : (
        <Progress
          value={Math.round(percent)}
          size={ProgressSize.sm}
          aria-label={t('Import of the root disk of {{name}}', { name })}
        />
      )}
    </ListItem>
  );
};
