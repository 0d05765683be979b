import { useState } from 'react';
import { Alert, Checkbox, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel } from '../../kubernetes/models';
import { remove } from '../../kubernetes/write/write';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { runTask } from '../../ui/tasks/store';
import type { PlugWay } from '../model/hot-plug';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import type { DiskRow } from '../model/vm-disks';
import type { VmView } from '../details/useVm';
import { removeDisk } from './plug-disk';

interface DetachDialogProps {
  view: VmView;
  row: DiskRow;
  way: PlugWay;
  isRunning: boolean;
  onClose: () => void;
}

/** Asks before a disk is taken out: what goes, what stays, and whether the guest loses it at once. */
export const DetachDialog = ({
  view: { vm, dataVolumes },
  row,
  way,
  isRunning,
  onClose,
}: DetachDialogProps) => {
  const { t } = useWords();
  const [isVolumeToo, setIsVolumeToo] = useState(false);
  const { namespace, name } = vmRef(vm);
  const volume = dataVolumes.find(({ metadata }) => metadata.name === row.claim);
  const kept =
    row.claim === '' || isVolumeToo ? [] : [t('Volume {{name}} with its data', { name: row.claim })];
  const deleteVolume = () =>
    runTask(
      { title: message('Delete volume'), what: row.claim, where: namespace },
      {
        done: message('Volume {{name}} was deleted.', { name: row.claim }),
        failed: message('Volume {{name}} was not deleted. The disk is out.', { name: row.claim }),
      },
      async () => {
        const { uid } = volume?.metadata ?? {};
        await remove(DataVolumeModel, { namespace, name: row.claim }, uid ? { uid } : {});
      },
    );
  const detach = async () => {
    await runTask(
      {
        title: message('Remove disk'),
        what: row.name,
        where: namespace,
        link: vmPath({ namespace, name }, 'disks'),
      },
      {
        done: message('Disk {{disk}} was removed from {{name}}.', { disk: row.name, name }),
        failed: message('Disk {{disk}} was not removed from {{name}}.', { disk: row.name, name }),
      },
      () => removeDisk(vm, row.name, way),
    );
    // The disk is out whatever becomes of its volume: that is told by itself.
    if (isVolumeToo) await deleteVolume().catch(() => undefined);
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('Remove disk {{name}}?', { name: row.name })}
      confirm={t('Remove disk')}
      goes={[
        t('Disk {{disk}} of virtual machine {{name}}', { disk: row.name, name }),
        ...(isVolumeToo ? [t('Volume {{name}} with its data', { name: row.claim })] : []),
      ]}
      stays={kept}
      onConfirm={detach}
      onClose={onClose}
    >
      <Stack hasGutter>
        {isRunning ? (
          <StackItem>
            <Alert
              variant={way === 'template' ? 'info' : 'warning'}
              isInline
              isPlain
              component="p"
              title={
                way === 'template'
                  ? t('The running guest keeps it until a restart.')
                  : t('The guest loses it at once. Unmount it in the guest first.')
              }
            />
          </StackItem>
        ) : null}
        {volume ? (
          <StackItem>
            <Checkbox
              id="detach-volume"
              label={t('Delete volume {{name}} with its data too', { name: row.claim })}
              isChecked={isVolumeToo}
              onChange={(_event, isChecked) => setIsVolumeToo(isChecked)}
              data-test="detach-volume"
            />
          </StackItem>
        ) : null}
      </Stack>
    </ConfirmDialog>
  );
};
