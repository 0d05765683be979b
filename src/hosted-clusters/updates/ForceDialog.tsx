import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { tasks } from '../../ui/tasks/store';
import { conditionOf } from '../model/condition';
import { forcePatch } from '../model/updates/patches';
import { wantedRelease } from '../model/updates/update-state';
import { patchCluster } from './write-updates';

/** Asks before an update that is blocked is forced. */
export const ForceDialog = ({ cluster, onClose }: { cluster: HostedCluster; onClose: () => void }) => {
  const { t } = useWords();
  const { name } = cluster.metadata;
  const { version, image } = wantedRelease(cluster);
  const words = conditionOf(cluster, 'ClusterVersionUpgradeable')?.message;
  const force = async () => {
    const state = await patchCluster(cluster, forcePatch(cluster));
    tasks.notify(
      state === 'saved'
        ? { level: 'success', title: message('The update of {{name}} is forced.', { name }) }
        : {
            level: 'info',
            title: message('{{name}} was changed meanwhile, so nothing was forced. Look at it again.', {
              name,
            }),
            stays: true,
          },
    );
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('Force the update of {{name}}?', { name })}
      confirm={t('Force update')}
      goes={[]}
      typedName={version ?? name}
      onConfirm={force}
      onClose={onClose}
    >
      <p style={{ overflowWrap: 'anywhere' }}>
        {t('The cluster goes to {{image}} although it says that it is not ready. It cannot go back.', {
          image,
        })}
      </p>
      {words ? <p>{t('The operator says: {{words}}', { words })}</p> : null}
    </ConfirmDialog>
  );
};
