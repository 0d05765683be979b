import { Alert, Skeleton } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { tasks } from '../../ui/tasks/store';
import { useNow } from '../../ui/time/useNow';
import { useAroundPool } from '../details/useAroundPool';
import { nodeMachines } from '../model/node-machine';
import { deletePool } from './write-pool';

interface DeletePoolDialogProps {
  pool: NodePool;
  /** Other pools of the same cluster; undefined = not known. */
  siblings: number | undefined;
  onClose: () => void;
}

/** More names than this are counted, not listed. */
const LISTED = 12;

/** Asks for the name before a pool is deleted, and lists each machine that is drained and goes. */
const DeletePoolDialog = ({ pool, siblings, onClose }: DeletePoolDialogProps) => {
  const { t } = useWords();
  const around = useAroundPool(pool);
  const machines = nodeMachines(pool, around, useNow());
  const { name } = pool.metadata;
  const isLoading = around.states.machines.phase === 'loading';
  const goes = machines.slice(0, LISTED).map((machine) =>
    machine.node === undefined
      ? t('Machine {{machine}} with its virtual machine and disk', { machine: machine.name })
      : t('Machine {{machine}} with its virtual machine and disk; node {{node}} is drained first', {
          machine: machine.name,
          node: machine.node,
        }),
  );
  const more = machines.length - LISTED;
  return (
    <ConfirmDialog
      title={t('Delete node pool {{name}}?', { name })}
      confirm={t('Delete node pool')}
      goes={[
        t('The NodePool {{name}}', { name }),
        ...(isLoading ? [<Skeleton key="loading" screenreaderText={t('Reading the machines')} />] : goes),
        ...(more > 0 ? [t('{{count}} more machines', { count: more })] : []),
      ]}
      stays={[
        t('Cluster {{name}} and its control plane', { name: pool.spec.clusterName }),
        ...[...(pool.spec.config ?? []), ...(pool.spec.tuningConfig ?? [])].flatMap((one) =>
          one.name === undefined ? [] : [t('ConfigMap {{name}}', { name: one.name })],
        ),
      ]}
      typedName={name}
      onConfirm={async () => {
        await deletePool(pool);
        tasks.notify({
          level: 'info',
          title: message('Node pool {{name}} is being deleted. Its machines go one after another.', { name }),
        });
        onClose();
      }}
      onClose={onClose}
    >
      {siblings === 0 ? (
        <Alert
          variant="warning"
          isInline
          component="p"
          title={t('This is the last node pool of the cluster: ingress, console and every workload stop.')}
          data-test="last-pool"
        />
      ) : null}
      {t('Every workload on its nodes is moved or ends, and everything on their disks is lost.')}
      {around.states.machines.phase === 'failed' ? (
        <Alert
          variant="info"
          isInline
          isPlain
          component="p"
          title={t('The machines may not be read, so they are not listed.')}
        />
      ) : null}
    </ConfirmDialog>
  );
};

export default DeletePoolDialog;
