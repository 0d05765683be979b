import { useState } from 'react';
import {
  Alert,
  Card,
  CardBody,
  CardTitle,
  Content,
  Flex,
  FlexItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { type Stage, StageList } from '../../ui/progress/StageList';
import { Elapsed } from '../../ui/time/Elapsed';
import { revertPatch } from '../model/updates/patches';
import type { Hindrance, UpdateStep } from '../model/updates/update-progress';
import { ForceDialog } from './ForceDialog';
import { denialIn, type Updates } from './useUpdates';
import { changeCluster } from './write-updates';

/** How far the update of the control plane is, and what holds it up. */
export const ProgressCard = ({ updates }: { updates: Updates }) => {
  const { t } = useWords();
  const { state, hindrances, steps } = updates.progress;
  const version = state.target.version ?? state.target.image;
  const { name } = updates.cluster.metadata;
  return (
    <Card data-test="update-progress" data-phase={state.phase}>
      <CardTitle component="h2" style={{ overflowWrap: 'anywhere' }}>
        {state.phase === 'installing' ? t('Installation') : t('Update to {{version}}', { version })}
      </CardTitle>
      <CardBody>
        <Stack hasGutter>
          {hindrances.map((hindrance) => (
            <StackItem key={hindrance.id}>
              <HindranceAlert hindrance={hindrance} updates={updates} />
            </StackItem>
          ))}
          {state.since ? (
            <StackItem>
              <Content component="p">
                <Elapsed since={state.since} text={(time) => t('Running for {{time}}', { time })} />
              </Content>
            </StackItem>
          ) : null}
          {steps.length > 0 ? (
            <StackItem>
              <StageList stages={steps.map(stageOf)} label={t('Update of {{name}}', { name })} />
            </StackItem>
          ) : (
            <StackItem>{t('Updates can start when the first installation is complete.')}</StackItem>
          )}
        </Stack>
      </CardBody>
    </Card>
  );
};

const stageOf = ({ id, title, state, since, words }: UpdateStep): Stage => ({
  id,
  title,
  state,
  since,
  ...(words ? { detail: <span style={{ overflowWrap: 'anywhere' }}>{words}</span> } : {}),
});

const HindranceAlert = ({ hindrance, updates }: { hindrance: Hindrance; updates: Updates }) => {
  const { t, say } = useWords();
  const [isForcing, setIsForcing] = useState(false);
  const { cluster, mayPatch, progress } = updates;
  const { id, level, text, words, advice, offers } = hindrance;
  const reason = denialIn(mayPatch);
  const revert: Action = {
    id: 'revert-update',
    title: message('Revert update'),
    reason,
    run: () => {
      const patch = revertPatch(cluster, progress.state);
      if (patch)
        void changeCluster(cluster, patch, {
          title: message('Revert update'),
          done: message('The update was taken back.'),
          failed: message('The update was not taken back.'),
        });
    },
  };
  const force: Action = {
    id: 'force-update',
    title: message('Force update'),
    run: () => setIsForcing(true),
    reason,
  };
  const actions = offers.map((offer) => (offer === 'revert' ? revert : force));
  return (
    <>
      <Alert variant={level} isInline component="p" title={say(text)} data-test={`hindrance-${id}`}>
        <p>{say(advice)}</p>
        {words ? (
          <p style={{ overflowWrap: 'anywhere' }} data-test="operator-words">
            <small>{t('The operator says: {{words}}', { words })}</small>
          </p>
        ) : null}
        {actions.length > 0 ? (
          <Flex
            columnGap={{ default: 'columnGapSm' }}
            style={{ marginBlockStart: 'var(--pf-t--global--spacer--sm)' }}
          >
            {actions.map((action) => (
              <FlexItem key={action.id}>
                <ActionButton action={action} />
              </FlexItem>
            ))}
          </Flex>
        ) : null}
      </Alert>
      {isForcing ? <ForceDialog cluster={cluster} onClose={() => setIsForcing(false)} /> : null}
    </>
  );
};
