import { useState } from 'react';
import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
  TextInput,
} from '@patternfly/react-core';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { VmFacts } from '../model/vm-actions';
import { vmsPath } from '../model/vm-path';
import { vmKey } from '../model/vm-row';
import { type BulkId, deletion, type Outcome, runBulk, sender } from './bulk';
import { bulkTitle } from './bulk-words';
import { BulkDeletion } from './BulkDeletion';
import { Eligible, Outcomes, Skipped } from './BulkParts';
import { choiceOf, useVolumeFates } from './useVolumeFates';

interface BulkDialogProps {
  id: BulkId;
  eligible: readonly VmFacts[];
  skipped: readonly { facts: VmFacts; reason: Message }[];
  /** Told once all have an outcome: the keys of those that failed. */
  onEnded: (failed: readonly string[]) => void;
  onClose: () => void;
}

/** Says which of the chosen machines an action reaches and why not the others, then how it went for each. */
const BulkDialog = ({ id, eligible, skipped, onEnded, onClose }: BulkDialogProps) => {
  const { t, say } = useWords();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>();
  const [typed, setTyped] = useState('');
  const count = eligible.length;
  const title = bulkTitle(id, count);
  const word = t('delete');
  const fates = useVolumeFates(id === 'delete' ? eligible.map(({ vm }) => vm) : []);
  const isReading = id === 'delete' && fates.state.phase === 'loading';
  const isMissing = count === 0 || isReading || (id === 'delete' && typed !== word);
  const run = async () => {
    if (isMissing || outcomes) return;
    setOutcomes(new Map(eligible.map(({ vm }) => [vmKey(vm), 'waiting'])));
    const send = id === 'delete' ? deletion((vm) => choiceOf(fates.fatesOf(vm))) : sender(id);
    const failed = await runBulk({ title, link: vmsPath(), send }, eligible, (key, outcome) =>
      setOutcomes((now) => new Map([...(now ?? []), [key, outcome]])),
    );
    onEnded(failed);
  };
  return (
    <Modal
      isOpen
      variant="medium"
      onClose={onClose}
      aria-labelledby="bulk-title"
      elementToFocus='[data-test="cancel"]'
      data-test="bulk-dialog"
    >
      <ModalHeader
        title={`${say(title)}${outcomes ? '' : '?'}`}
        labelId="bulk-title"
        {...(id === 'delete' ? { titleIconVariant: 'warning' as const } : {})}
      />
      <ModalBody tabIndex={0} aria-label={say(title)}>
        <Stack hasGutter>
          <StackItem>
            {outcomes ? (
              <Outcomes eligible={eligible} outcomes={outcomes} />
            ) : id === 'delete' && count > 0 ? (
              <BulkDeletion eligible={eligible} fates={fates} />
            ) : (
              <Eligible id={id} eligible={eligible} />
            )}
          </StackItem>
          {skipped.length > 0 ? (
            <StackItem>
              <Skipped skipped={skipped} />
            </StackItem>
          ) : null}
          {id === 'delete' && !outcomes && count > 0 ? (
            <StackItem>
              <label htmlFor="bulk-typed">{t('Type {{name}} to confirm.', { name: word })}</label>
              <TextInput
                id="bulk-typed"
                value={typed}
                onChange={(_event, value) => setTyped(value)}
                autoComplete="off"
                data-test="typed-name"
              />
            </StackItem>
          ) : null}
        </Stack>
      </ModalBody>
      <ModalFooter>
        {outcomes ? null : (
          <Button
            variant={id === 'delete' ? 'danger' : 'primary'}
            isAriaDisabled={isMissing}
            onClick={() => void run()}
            data-test="confirm"
          >
            {say(title)}
          </Button>
        )}
        <Button variant={outcomes ? 'secondary' : 'link'} onClick={onClose} data-test="cancel">
          {outcomes ? t('Close') : t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};

export default BulkDialog;
