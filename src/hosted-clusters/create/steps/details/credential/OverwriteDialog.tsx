import { useId } from 'react';
import {
  Button,
  Content,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core';
import type { Message } from '../../../../../i18n/message';
import { useWords } from '../../../../../i18n/useWords';

interface OverwriteDialogProps {
  credential: string;
  /** The fields that hold something else now. */
  fields: readonly Message[];
  onAnswer: (how: 'replace' | 'fill-empty' | 'cancel') => void;
}

/** Asks before a credential overwrites what somebody typed. */
export const OverwriteDialog = ({ credential, fields, onAnswer }: OverwriteDialogProps) => {
  const { t, say } = useWords();
  const id = useId();
  const cancel = () => onAnswer('cancel');
  return (
    <Modal
      isOpen
      variant="small"
      onClose={cancel}
      aria-labelledby={id}
      aria-describedby={`${id}-fields`}
      data-test="overwrite-dialog"
    >
      <ModalHeader title={t('Replace what is in the form?')} labelId={id} />
      <ModalBody id={`${id}-fields`}>
        <Content component="p">
          {t('Credential {{credential}} says something else than these fields:', { credential })}
        </Content>
        <List>
          {fields.map((field) => (
            <ListItem key={field.key}>{say(field)}</ListItem>
          ))}
        </List>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={() => onAnswer('replace')} data-test="overwrite-replace">
          {t('Replace {{count}} fields', { count: fields.length })}
        </Button>
        <Button variant="secondary" onClick={() => onAnswer('fill-empty')} data-test="overwrite-keep">
          {t('Fill in empty fields only')}
        </Button>
        <Button variant="link" onClick={cancel}>
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
