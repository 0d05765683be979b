import { lazy, Suspense, useState } from 'react';
import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { ActionMenu } from '../../ui/action/ActionMenu';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { runTask } from '../../ui/tasks/store';
import { SectionHeading } from '../details/SectionHeading';
import type { VmView } from '../details/useVm';
import { changeVm } from '../details/edit/change-vm';
import { withoutDisk } from '../model/change-disks';
import { type EnvironmentKind, type EnvironmentRow, environmentRows } from '../model/environment';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';

const AddEnvironmentDialog = lazy(() => import('./AddEnvironmentDialog'));

const KINDS: Readonly<Record<EnvironmentKind, Message>> = {
  configMap: message('ConfigMap'),
  secret: message('Secret'),
  serviceAccount: message('ServiceAccount'),
};

interface EnvironmentSectionProps {
  view: VmView;
  /** Why nothing can be changed. */
  reason: Message | undefined;
}

/** Takes it out as a task. Rejects with an ApiError. */
const removeEnvironment = (vm: VirtualMachine, { name: disk, object }: EnvironmentRow): Promise<void> => {
  const { namespace, name } = vmRef(vm);
  return runTask(
    {
      title: message('Remove environment'),
      what: object,
      where: namespace,
      link: vmPath({ namespace, name }, 'environment'),
    },
    {
      done: message('{{object}} was removed from {{name}}.', { object, name }),
      failed: message('{{object}} was not removed from {{name}}.', { object, name }),
    },
    () => changeVm(vm, (over) => withoutDisk(over, disk)),
  );
};

/** ConfigMaps, Secrets and the ServiceAccount that the guest sees as disks. */
export const EnvironmentSection = ({ view: { vm, isRunning }, reason }: EnvironmentSectionProps) => {
  const { t, say } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const [going, setGoing] = useState<EnvironmentRow>();
  const rows = environmentRows(vm);
  const { name } = vm.metadata;
  return (
    <section aria-label={t('Environment')} data-test="environment">
      <SectionHeading
        title={t('Environment')}
        action={{
          id: 'add-environment',
          title: message('Add environment'),
          reason,
          run: () => setIsAdding(true),
        }}
      />
      {rows.length === 0 ? (
        <Content component="p">
          {t('No ConfigMap, Secret or ServiceAccount is mounted. The guest sees each as a disk of files.')}
        </Content>
      ) : (
        <Table variant="compact" gridBreakPoint="grid-md" aria-label={t('Environment of {{name}}', { name })}>
          <Thead>
            <Tr>
              <Th>{t('Name')}</Th>
              <Th>{t('Kind')}</Th>
              <Th>{t('Disk')}</Th>
              <Th>{t('Serial number')}</Th>
              <Th screenReaderText={t('Actions')} />
            </Tr>
          </Thead>
          <Tbody>
            {rows.map((row) => (
              <Tr key={row.name} data-test={`environment-${row.object}`}>
                <Td dataLabel={t('Name')} modifier="breakWord">
                  {row.object}
                </Td>
                <Td dataLabel={t('Kind')}>{say(KINDS[row.kind])}</Td>
                <Td dataLabel={t('Disk')}>{row.name}</Td>
                <Td dataLabel={t('Serial number')}>{row.serial === '' ? '–' : row.serial}</Td>
                <Td isActionCell>
                  <ActionMenu
                    label={t('Actions of {{name}}', { name: row.object })}
                    actions={[
                      {
                        id: 'remove-environment',
                        title: message('Remove environment'),
                        reason,
                        isDanger: true,
                        run: () => setGoing(row),
                      },
                    ]}
                  />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {isAdding ? (
        <Suspense fallback={null}>
          <AddEnvironmentDialog vm={vm} isRunning={isRunning} onClose={() => setIsAdding(false)} />
        </Suspense>
      ) : null}
      {going ? (
        <ConfirmDialog
          title={t('Remove {{name}} from the environment?', { name: going.object })}
          confirm={t('Remove environment')}
          goes={[t('Disk {{disk}} of virtual machine {{name}}', { disk: going.name, name })]}
          stays={[t('{{kind}} {{name}}', { kind: say(KINDS[going.kind]), name: going.object })]}
          onConfirm={async () => {
            await removeEnvironment(vm, going);
            setGoing(undefined);
          }}
          onClose={() => setGoing(undefined)}
        >
          {isRunning ? t('The running guest keeps it until a restart.') : null}
        </ConfirmDialog>
      ) : null}
    </section>
  );
};
