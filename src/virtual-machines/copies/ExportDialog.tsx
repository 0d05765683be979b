import { useId, useMemo, useState } from 'react';
import {
  Button,
  ExpandableSection,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Skeleton,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineExportModel, VirtualMachineSnapshotModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import { Loaded } from '../../ui/state/Loaded';
import { isExportOf } from '../model/export';
import { isSnapshotOf } from '../model/snapshot';
import { isUsable } from '../model/snapshot-status';
import { ExportForm } from './ExportForm';
import { ExportItem } from './ExportItem';
import { useCopyRights } from './rights';
import type { CopyDialogProps } from './SnapshotDialog';

interface ExportDialogProps extends CopyDialogProps {
  /** The snapshot that is chosen at first; without it the machine. */
  snapshot?: string;
}

/** The exports of a machine and its snapshots with the links to their files, and a form for another one. */
const ExportDialog = ({ vm, vmi, snapshot, onClose }: ExportDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const { name, namespace = '' } = vm.metadata;
  const rights = useCopyRights(namespace);
  const [snapshots] = useList(VirtualMachineSnapshotModel, { namespace });
  const [all, state] = useList(VirtualMachineExportModel, { namespace });
  const ofVm = useMemo(() => snapshots.filter((one) => isSnapshotOf(one, name)), [snapshots, name]);
  const exports = useMemo(() => {
    const names = ofVm.map(({ metadata }) => metadata.name);
    return all.filter((one) => isExportOf(one, name, names));
  }, [all, ofVm, name]);
  const [isAdding, setIsAdding] = useState<boolean>();
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id} data-test="export-dialog">
      <ModalHeader
        title={t('Export {{name}}', { name })}
        labelId={id}
        description={t('An export offers the volumes as files for a while, to whoever has its token.')}
      />
      <ModalBody tabIndex={0} aria-label={t('Export {{name}}', { name })}>
        <Loaded
          state={state}
          what={message('Exports of {{name}}', { name })}
          skeleton={<Skeleton height="10rem" screenreaderText={t('Loading')} />}
          onRetry={() => refresh(VirtualMachineExportModel)}
        >
          <Stack hasGutter>
            {exports.map((vmExport) => (
              <StackItem key={vmExport.metadata.uid ?? vmExport.metadata.name}>
                <ExportItem vmExport={vmExport} rights={rights} />
              </StackItem>
            ))}
            <StackItem>
              <ExpandableSection
                toggleText={t('New export')}
                isExpanded={isAdding ?? exports.length === 0}
                onToggle={(_event, isOpen) => setIsAdding(isOpen)}
                data-test="new-export"
              >
                <ExportForm
                  vm={vm}
                  vmi={vmi}
                  snapshots={ofVm.filter(isUsable).map(({ metadata }) => metadata.name)}
                  snapshot={snapshot}
                  rights={rights}
                  onDone={() => setIsAdding(false)}
                />
              </ExpandableSection>
            </StackItem>
          </Stack>
        </Loaded>
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={onClose} data-test="cancel">
          {t('Close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};

export default ExportDialog;
