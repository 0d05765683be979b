import { Alert, List, ListItem, Title } from '@patternfly/react-core';
import { type Message, message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { type Stage, StageList } from '../../ui/progress/StageList';
import { ErrorDetails } from '../../ui/state/ErrorAlert';
import { runStrategyOf } from '../model/run-strategy';
import { strategyAfter, type VmFacts } from '../model/vm-actions';
import { vmKey } from '../model/vm-row';
import type { BulkId, Outcome } from './bulk';

/** More than this are counted, not listed. */
export const LISTED = 50;

export const More = ({ count }: { count: number }) => {
  const { t } = useWords();
  return count > 0 ? <ListItem>{t('{{count}} more', { count })}</ListItem> : null;
};

/** The machines that an action reaches. */
export const Eligible = ({ id, eligible }: { id: BulkId; eligible: readonly VmFacts[] }) => {
  const { t } = useWords();
  if (eligible.length === 0)
    return (
      <Alert variant="info" isInline component="p" title={t('This can be done with none of the selected.')} />
    );
  return (
    <List data-test="eligible">
      {eligible.slice(0, LISTED).map((facts) => {
        const strategy = strategyAfter(id, runStrategyOf(facts.vm));
        return (
          <ListItem key={vmKey(facts.vm)}>
            {vmKey(facts.vm)}
            {strategy ? <> · {t('Run strategy becomes {{strategy}}', { strategy })}</> : null}
          </ListItem>
        );
      })}
      <More count={eligible.length - LISTED} />
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
        {skipped.slice(0, LISTED).map(({ facts, reason }) => (
          <ListItem key={vmKey(facts.vm)}>
            {vmKey(facts.vm)}: {say(reason)}
          </ListItem>
        ))}
        <More count={skipped.length - LISTED} />
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
  const isMany = eligible.length > LISTED;
  const done = [...outcomes.values()].filter((outcome) => outcome === 'done').length;
  const isTold = ({ vm }: VmFacts) => !isMany || stateOf(outcomes.get(vmKey(vm))) === 'failed';
  const stages = eligible.filter(isTold).map((facts): Stage => {
    const outcome = outcomes.get(vmKey(facts.vm));
    return {
      id: vmKey(facts.vm),
      title: message('{{name}}', { name: vmKey(facts.vm) }),
      state: stateOf(outcome),
      detail: <OutcomeDetail name={facts.vm.metadata.name} outcome={outcome} />,
    };
  });
  return (
    <>
      {isMany ? (
        <p role="status">{t('{{done}} of {{count}} done', { done, count: eligible.length })}</p>
      ) : null}
      {stages.length > 0 ? <StageList stages={stages} label={t('Results')} /> : null}
    </>
  );
};

const OutcomeDetail = ({ name, outcome }: { name: string; outcome: Outcome | undefined }) => {
  const { t, say } = useWords();
  const words = { waiting: t('Waiting'), running: t('Running'), done: t('Done') };
  if (outcome === undefined || typeof outcome === 'string')
    return <span data-test={`outcome-${name}`}>{words[outcome ?? 'waiting']}</span>;
  return (
    <div data-test={`outcome-${name}`}>
      {say(outcome.words ?? explainError(outcome.error))}
      {!outcome.words && outcome.error.outcomeUnknown ? (
        <> {t('It may have been done all the same: its status tells.')}</>
      ) : null}
      <ErrorDetails error={outcome.error} />
    </div>
  );
};
