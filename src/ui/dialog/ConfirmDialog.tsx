import { useId, useState, type ReactNode } from 'react';
import {
  Button,
  Content,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { ApiError } from '../../kubernetes/errors';
import { ErrorAlert } from '../state/ErrorAlert';

interface ConfirmDialogProps {
  /** "Delete cluster demo?" */
  title: string;
  /** The verb and noun of the confirm button: "Delete cluster". */
  confirm: string;
  /** Each object that goes. */
  goes: readonly ReactNode[];
  /** Each object that stays. */
  stays?: readonly ReactNode[];
  /** What is lost, in a sentence. */
  children?: ReactNode;
  /** The name to be typed, where data or a cluster is destroyed. */
  typedName?: string;
  isDanger?: boolean;
  /** Runs the action. The dialog waits for it, and stays open with the error when it is refused. */
  onConfirm: () => void | Promise<void>;
  onClose: () => void;
  error?: ApiError | undefined;
}

const Named = ({ title, items, test }: { title: string; items: readonly ReactNode[]; test: string }) =>
  items.length === 0 ? null : (
    <>
      <Content component="h3">{title}</Content>
      <List data-test={test}>
        {items.map((item, index) => (
          <ListItem key={index}>{item}</ListItem>
        ))}
      </List>
    </>
  );

/** Asks before something is lost: names each object that goes and each that stays. */
export const ConfirmDialog = ({
  title,
  confirm,
  goes,
  stays = [],
  children,
  typedName,
  ...rest
}: ConfirmDialogProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  const missing = typedName !== undefined && typed !== typedName;
  const run = async () => {
    if (missing || isBusy) return;
    setIsBusy(true);
    try {
      await rest.onConfirm();
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Modal
      isOpen
      variant="small"
      onClose={rest.onClose}
      aria-labelledby={`${id}-title`}
      data-test="confirm-dialog"
    >
      <ModalHeader
        title={title}
        labelId={`${id}-title`}
        {...(rest.isDanger === false ? {} : { titleIconVariant: 'warning' as const })}
      />
      <ModalBody tabIndex={0} aria-label={title}>
        {children ? <Content component="p">{children}</Content> : null}
        <Content>
          <Named title={t('Goes')} items={goes} test="goes" />
          <Named title={t('Stays')} items={stays} test="stays" />
        </Content>
        {typedName === undefined ? null : (
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              void run();
            }}
          >
            <FormGroup label={t('Name')} isRequired fieldId={id}>
              <TextInput
                id={id}
                value={typed}
                onChange={(_event, value) => setTyped(value)}
                aria-describedby={`${id}-help`}
                autoComplete="off"
                data-test="typed-name"
              />
              <FormHelperText>
                <HelperText id={`${id}-help`}>
                  <HelperTextItem>{t('Type {{name}} to confirm.', { name: typedName })}</HelperTextItem>
                </HelperText>
              </FormHelperText>
            </FormGroup>
          </Form>
        )}
        {rest.error ? <ErrorAlert error={rest.error} /> : null}
      </ModalBody>
      <ModalFooter>
        <Button
          variant={rest.isDanger === false ? 'primary' : 'danger'}
          isAriaDisabled={missing || isBusy}
          isLoading={isBusy}
          onClick={() => void run()}
          data-test="confirm"
        >
          {confirm}
        </Button>
        <Button variant="link" onClick={rest.onClose} data-test="cancel">
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
