import { Card, CardBody, CardTitle, Flex, FlexItem, Label, Stack, StackItem } from '@patternfly/react-core';
import { ArrowRightIcon, ServerIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import type { VirtualMachineInstanceMigration } from '../../../kubernetes/types/generated/virtual-machine-instance-migration';
import { ActionButton } from '../../../ui/action/ActionButton';
import type { Action } from '../../../ui/action/action';
import { StageList } from '../../../ui/progress/StageList';
import { migrationRun } from '../../model/migration-run';

interface MovingCardProps {
  migration: VirtualMachineInstanceMigration;
  /** The node it runs on, before the migration knows it. */
  node: string | undefined;
  cancel?: Action | undefined;
}

/** A migration under way: from which node to which, and how far it is. */
export const MovingCard = ({ migration, node, cancel }: MovingCardProps) => {
  const { t } = useWords();
  const run = migrationRun(migration);
  const place = (name: string) => (
    <Label icon={<ServerIcon />} variant="outline">
      {name}
    </Label>
  );
  return (
    <Card data-test="moving">
      <CardTitle component="h2">{t('Migration under way')}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          <StackItem>
            <Flex alignItems={{ default: 'alignItemsCenter' }} columnGap={{ default: 'columnGapSm' }}>
              <FlexItem data-test="moving-source">
                {place(run.source === '' ? (node ?? t('Not known yet')) : run.source)}
              </FlexItem>
              <FlexItem>
                <ArrowRightIcon aria-label={t('to')} />
              </FlexItem>
              <FlexItem data-test="moving-target">
                {place(run.target === '' ? t('Node not chosen yet') : run.target)}
              </FlexItem>
            </Flex>
          </StackItem>
          <StackItem>
            <StageList stages={run.stages} label={t('Stages of the migration')} />
          </StackItem>
          {cancel ? (
            <StackItem>
              <ActionButton action={cancel} />
            </StackItem>
          ) : null}
        </Stack>
      </CardBody>
    </Card>
  );
};
