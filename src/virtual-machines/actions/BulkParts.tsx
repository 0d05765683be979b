import { Alert, List, ListItem, Title } from '@patternfly/react-core';
import { type Message, message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { type Stage, StageList } from '../../ui/progress/StageList';
import { ErrorDetails } from '../../ui/state/ErrorAlert';
import type { VmFacts } from '../model/vm-actions';
import { vmKey } from '../model/vm-row';
import { keptVolumes } from '../model/vm-volumes';
import type { BulkId, Outcome } from './bulk';

const nameOf = ({ vm: { metadata } }: VmFacts): string => `${metadata.namespace ?? ''}/${metadata.name}`;

/** The machines that an action reaches, and of each what goes with it. */
export const Eligible = ({ id, eligible }: { id: BulkId; eligible: readonly VmFacts[] }) => {
  const { t } = useWords();
  if (eligible.length === 0)
    return (
      <Alert variant="info" isInline component="p" title={t('This can be done with none of the selected.')} />
    );
  const volumesOf = ({ vm }: VmFacts) =>
    id === 'delete' ? keptVolumes(vm, []).filter(({ isOwned }) => isOwned) : [];
  return (
    <List data-test="eligible">
      {eligible.map((facts) => {
        const volumes = volumesOf(facts).map(({ name }) => name);
        return (
          <ListItem key={vmKey(facts.vm)}>
            {nameOf(facts)}
            {volumes.length > 0 ? (
              <> {t('with the data of its volumes: {{volumes}}', { volumes: volumes.join(', ') })}</>
            ) : null}
          </ListItem>
        );
      })}
    </List>
  );
};

/** The machines that an action does not reach, each with the reason. */
export const Skipped = ({ skipped }: { skipped: readonly { facts: VmFacts; reason: Message }[] }) => {
  const { t, say } = useWords();
  return (
    <>
      <Title headingLevel="h2" size="md">
        {t('{{count}} are left out', { count: skipped.length })}
      </Title>
      <List data-test="skipped">
        {skipped.map(({ facts, reason }) => (
          <ListItem key={vmKey(facts.vm)}>
            {nameOf(facts)}: {say(reason)}
          </ListItem>
        ))}
      </List>
    </>
  );
};

const stateOf = (outcome: Outcome | undefined): Stage['state'] =>
  outcome === undefined ? 'waiting' : typeof outcome === 'string' ? outcome : 'failed';

/** How it went for each machine. */
export const Outcomes = ({
  eligible,
  outcomes,
}: {
  eligible: readonly VmFacts[];
  outcomes: ReadonlyMap<string, Outcome>;
}) => {
  const { t } = useWords();
  const stages = eligible.map((facts): Stage => {
    const outcome = outcomes.get(vmKey(facts.vm));
    return {
      id: vmKey(facts.vm),
      title: message('{{name}}', { name: nameOf(facts) }),
      state: stateOf(outcome),
      detail: <OutcomeDetail name={facts.vm.metadata.name} outcome={outcome} />,
    };
  });
  return <StageList stages={stages} label={t('Results')} />;
};

const OutcomeDetail = ({ name, outcome }: { name: string; outcome: Outcome | undefined }) => {
  const { t, say } = useWords();
  const words = { waiting: t('Waiting'), running: t('Running'), done: t('Done') };
  if (outcome === undefined || typeof outcome === 'string')
    return <span data-test={`outcome-${name}`}>{words[outcome ?? 'waiting']}</span>;
  return (
    <div data-test={`outcome-${name}`}>
      {say(explainError(outcome))}
      <ErrorDetails error={outcome} />
    </div>
  );
};
