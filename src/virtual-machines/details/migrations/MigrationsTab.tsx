import { useState } from 'react';
import {
  Content,
  DataList,
  DataListContent,
  DataListItem,
  DataListItemRow,
  DataListToggle,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { VirtualMachineInstanceMigrationModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { StageList } from '../../../ui/progress/StageList';
import { EmptyList } from '../../../ui/state/EmptyList';
import { Loaded } from '../../../ui/state/Loaded';
import { type MigrationRun, migrationRun } from '../../model/migration-run';
import type { VmView } from '../useVm';
import { MigrationLine } from './MigrationLine';

/** The migrations of a virtual machine, the newest first and unfolded. */
const MigrationsTab = ({ view: { vm, migrations, migrationsState } }: { view: VmView }) => {
  const { t } = useWords();
  const { name } = vm.metadata;
  return (
    <Loaded
      state={migrationsState}
      what={message('Migrations of {{name}}', { name })}
      onRetry={() => refresh(VirtualMachineInstanceMigrationModel)}
    >
      {migrations.length === 0 ? (
        <EmptyList title={t('No migrations')}>
          {t('A migration moves a running virtual machine to another node. None has happened yet.')}
        </EmptyList>
      ) : (
        <Stack hasGutter>
          <StackItem>
            <DataList isCompact aria-label={t('Migrations of {{name}}', { name })} data-test="migrations">
              {migrations.map((migration, index) => (
                <Item key={migration.metadata.name} run={migrationRun(migration)} isFirst={index === 0} />
              ))}
            </DataList>
          </StackItem>
          <StackItem>
            <Content component="small">
              {t('The cluster keeps the 5 last finished migrations of each virtual machine.')}
            </Content>
          </StackItem>
        </Stack>
      )}
    </Loaded>
  );
};

const Item = ({ run, isFirst }: { run: MigrationRun; isFirst: boolean }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(isFirst);
  const id = `migration-${run.name}`;
  return (
    <DataListItem aria-labelledby={id} isExpanded={isOpen} data-test={id}>
      <DataListItemRow>
        <DataListToggle
          id={`${id}-toggle`}
          aria-controls={`${id}-stages`}
          aria-label={t('Details of {{name}}', { name: run.name })}
          isExpanded={isOpen}
          onClick={() => setIsOpen((was) => !was)}
        />
        <MigrationLine run={run} id={id} />
      </DataListItemRow>
      <DataListContent
        id={`${id}-stages`}
        aria-label={t('Stages of {{name}}', { name: run.name })}
        isHidden={!isOpen}
      >
        <StageList stages={run.stages} label={t('Stages of {{name}}', { name: run.name })} />
      </DataListContent>
    </DataListItem>
  );
};

export default MigrationsTab;
