import { useState } from 'react';
import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel, VirtualMachineInstanceMigrationModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { ActionButton } from '../../ui/action/ActionButton';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { type Stage, StageList } from '../../ui/progress/StageList';
import {
  type VolumeProgress,
  moveProgress,
  movesOnTheWay,
  VOLUME_UPDATE,
} from '../model/storage-move-progress';
import { cancelMove } from './move-storage';
import { missing, useCopyRights } from './rights';

interface StorageMoveCardProps {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
}

/** Volumes that are being moved to other storage, with how far each is; nothing while none is. */
export const StorageMoveCard = (props: StorageMoveCardProps) =>
  movesOnTheWay(props.vm).length === 0 ? null : <Moving {...props} />;

const Moving = ({ vm, vmi }: StorageMoveCardProps) => {
  const { t } = useWords();
  const { name, namespace = '' } = vm.metadata;
  const [isAsking, setIsAsking] = useState(false);
  const rights = useCopyRights(namespace);
  const [volumes] = useList(DataVolumeModel, { namespace });
  const [migrations] = useList(VirtualMachineInstanceMigrationModel, {
    namespace,
    labelSelector: VOLUME_UPDATE,
  });
  const moves = movesOnTheWay(vm);
  const progress = moveProgress(moves, { vm, vmi, volumes, migrations });
  const cancel = {
    id: 'cancel-move',
    title: message('Cancel move'),
    run: () => setIsAsking(true),
    reason: missing(rights.change),
  };
  return (
    <Card data-test="storage-move">
      <CardHeader actions={{ actions: <ActionButton action={cancel} />, hasNoOffset: true }}>
        <CardTitle component="h2">{t('Volumes are being moved')}</CardTitle>
      </CardHeader>
      <CardBody>
        <StageList label={t('Volumes of {{name}} on their way', { name })} stages={progress.map(stageOf)} />
      </CardBody>
      {isAsking ? (
        <ConfirmDialog
          title={t('Cancel moving the storage of {{name}}?', { name })}
          confirm={t('Cancel move')}
          goes={moves.map(({ to }) => t('Volume {{name}}, which was made for the move', { name: to }))}
          stays={[
            t('Virtual machine {{name}}, which runs on', { name }),
            ...moves.map(({ from }) => t('Volume {{name}} with its content', { name: from })),
          ]}
          onConfirm={async () => {
            await cancelMove(vm);
            setIsAsking(false);
          }}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </Card>
  );
};

const stageOf = (progress: VolumeProgress): Stage => ({
  id: progress.volume,
  title: message('{{volume}}: {{from}} to {{to}}', {
    volume: progress.volume,
    from: progress.from,
    to: progress.to,
  }),
  state: progress.state,
  detail: <Detail progress={progress} />,
});

const Detail = ({ progress: { words, said } }: { progress: VolumeProgress }) => {
  const { t, say } = useWords();
  return (
    <>
      {say(words)}
      {said === undefined ? null : <p>{t('KubeVirt says: {{said}}', { said })}</p>}
    </>
  );
};
