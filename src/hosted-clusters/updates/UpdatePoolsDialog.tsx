import { useState } from 'react';
import { List } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { RolledPool } from '../../node-pools/fields/room/RolledPool';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { tasks } from '../../ui/tasks/store';
import { updatesPath } from '../model/cluster-path';
import { poolTarget, type PoolUpdate } from '../model/updates/pool-updates';
import { updatePool } from './write-updates';

interface UpdatePoolsDialogProps {
  cluster: HostedCluster;
  pools: readonly PoolUpdate[];
  /** Tells the answer for each pool; without an error it was taken. */
  onResult: (name: string, error: ApiError | undefined) => void;
  onClose: () => void;
}

/** Says what rolls before pools are updated, then asks for each and tells each answer. */
export const UpdatePoolsDialog = ({ cluster, pools, onResult, onClose }: UpdatePoolsDialogProps) => {
  const { t } = useWords();
  // What was agreed to does not change while it is being read.
  const [target] = useState(() => poolTarget(cluster));
  const version = target?.version ?? '';
  const { name, namespace = '' } = cluster.metadata;
  const update = async () => {
    if (!target) return;
    const id = tasks.start({
      title: message('Update node pools'),
      what: pools.map((pool) => pool.name).join(', '),
      where: namespace,
      link: updatesPath(namespace, name),
    });
    const failures: ApiError[] = [];
    for (const { pool, name: poolName } of pools) {
      try {
        await updatePool(pool, target);
        onResult(poolName, undefined);
      } catch (thrown) {
        const error = toApiError(thrown);
        failures.push(error);
        onResult(poolName, error);
      }
    }
    const done = pools.length - failures.length;
    const [first] = failures;
    if (first)
      tasks.fail(
        id,
        first,
        message('{{done}} of {{count}} node pools go to {{version}}. The others say why not.', {
          done,
          count: pools.length,
          version,
        }),
      );
    else
      tasks.succeed(id, {
        toast: message('{{count}} node pools go to {{version}}.', { count: done, version }),
      });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('Update {{count}} node pools to {{version}}?', { count: pools.length, version })}
      confirm={t('Update {{count}} node pools', { count: pools.length })}
      goes={[]}
      isDanger={false}
      onConfirm={update}
      onClose={onClose}
    >
      <List data-test="pools-to-update">
        {pools.map(({ pool, name: poolName }) => (
          <RolledPool key={poolName} pool={pool} />
        ))}
      </List>
    </ConfirmDialog>
  );
};
