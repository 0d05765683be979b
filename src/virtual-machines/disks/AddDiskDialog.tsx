import { useMemo, useState } from 'react';
import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { diskDevice, diskTemplate, diskVolume } from '../create/steps/storage/objects';
import { type DiskValues, freeDiskName, freshDisk } from '../create/steps/storage/values';
import { useRefusedFields } from '../details/edit/useRefusedFields';
import { useVmTask } from '../details/edit/useVmTask';
import type { VmView } from '../details/useVm';
import { plugRefusal, type PlugWay } from '../model/hot-plug';
import { specOf, volumesOf } from '../model/vm-spec';
import { addDiskSchema } from './add-disk-values';
import { DiskFields } from './DiskFields';
import { diskFieldOf, diskPlace } from './disk-field-of';
import { addDisk } from './plug-disk';

interface AddDiskDialogProps {
  view: VmView;
  way: PlugWay;
  onClose: () => void;
}

/** Adds a disk: plugged in at once where the cluster and the disk allow it, else with the next restart. It says which before. */
const AddDiskDialog = ({ view, way, onClose }: AddDiskDialogProps) => {
  const { t } = useWords();
  const { vm } = view;
  const { name, namespace = '' } = vm.metadata;
  const schema = useMemo(() => addDiskSchema(vm), [vm]);
  const form = useSchemaForm(schema, {
    disk: {
      ...freshDisk(freeDiskName(volumesOf(specOf(vm)).map((volume) => volume.name))),
      claimNamespace: namespace,
      bus: way === 'call' ? 'scsi' : 'virtio',
    },
  });
  const { run, isBusy, error } = useVmTask(vm, 'disks', onClose);
  const [fieldOf] = useState(() => diskFieldOf(diskPlace(specOf(vm))));
  const unplaced = useRefusedFields(form, error, fieldOf);
  const submit = form.handleSubmit(({ disk }) =>
    run(
      {
        title: message('Add disk'),
        what: disk.name,
        done: message('Disk {{disk}} was added to {{name}}.', { disk: disk.name, name }),
        failed: message('Disk {{disk}} was not added to {{name}}.', { disk: disk.name, name }),
      },
      () =>
        addDisk(
          vm,
          { disk: diskDevice(disk), volume: diskVolume(name, disk), template: diskTemplate(name, disk) },
          plugRefusal(disk, way) ? 'template' : way,
        ),
    ),
  );
  return (
    <FormDialog
      form={form}
      title={t('Add disk to {{name}}', { name })}
      confirm={t('Add disk')}
      isBusy={isBusy}
      error={unplaced}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="add-disk-dialog"
    >
      <DiskFields namespace={namespace} />
      {view.isRunning ? <Effect way={way} /> : null}
    </FormDialog>
  );
};

/** When the guest sees the disk. */
const Effect = ({ way }: { way: PlugWay }) => {
  const { t, say } = useWords();
  const [type, bus, source] = useWatch<{ disk: DiskValues }, ['disk.type', 'disk.bus', 'disk.source']>({
    name: ['disk.type', 'disk.bus', 'disk.source'],
  });
  const refusal = plugRefusal({ type, bus, source }, way);
  return (
    <Alert
      variant={refusal ? 'warning' : 'info'}
      isInline
      isPlain
      component="p"
      title={
        refusal
          ? t('The guest sees it after a restart.')
          : t('The running guest sees it as soon as it is ready.')
      }
      data-test="add-disk-effect"
    >
      {refusal ? say(refusal) : null}
    </Alert>
  );
};

export default AddDiskDialog;
