import { useId, useState, type ReactNode } from 'react';
import {
  Button,
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
  Stack,
  StackItem,
  TextInput,
  Title,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { toApiError, type ApiError } from '../../kubernetes/errors';
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
  /** What few want, such as the command that does the same; at the end. */
  more?: ReactNode;
  /** The name to be typed, where data or a cluster is destroyed. */
  typedName?: string;
  isDanger?: boolean;
  /** What goes is still being read: nobody can agree to it yet. */
  isReading?: boolean;
  /** Runs the action. The dialog waits for it; when it rejects, it stays open and says why. Closing it is the caller's. */
  onConfirm: () => void | Promise<void>;
  onClose: () => void;
  error?: ApiError | undefined;
}

const Named = ({ title, items, test }: { title: string; items: readonly ReactNode[]; test: string }) =>
  items.length === 0 ? null : (
    <StackItem>
      <Title headingLevel="h2" size="md">
        {title}
      </Title>
      <List data-test={test}>
        {items.map((item, index) => (
          <ListItem key={index}>{item}</ListItem>
        ))}
      </List>
    </StackItem>
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
  const [refusal, setRefusal] = useState<ApiError>();
  const id = useId();
  const isDanger = rest.isDanger !== false;
  const isMissing = typedName !== undefined && typed !== typedName;
  const error = rest.error ?? refusal;

  const run = async () => {
    if (isMissing || isBusy || rest.isReading) return;
    setIsBusy(true);
    setRefusal(undefined);
    try {
      await rest.onConfirm();
    } catch (caught) {
      setRefusal(toApiError(caught));
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
      elementToFocus={typedName === undefined ? '[data-test="cancel"]' : '[data-test="typed-name"]'}
      data-test="confirm-dialog"
    >
      <ModalHeader
        title={title}
        labelId={`${id}-title`}
        {...(isDanger ? { titleIconVariant: 'warning' as const } : {})}
      />
      <ModalBody tabIndex={0} aria-label={title}>
        <Stack hasGutter>
          {children ? <StackItem>{children}</StackItem> : null}
          <Named title={t('What goes')} items={goes} test="goes" />
          <Named title={t('What stays')} items={stays} test="stays" />
          {typedName === undefined ? null : (
            <StackItem>
              <TypedName
                id={id}
                name={typedName}
                typed={typed}
                onType={setTyped}
                onSubmit={() => void run()}
              />
            </StackItem>
          )}
          {rest.more ? <StackItem>{rest.more}</StackItem> : null}
          {error ? (
            <StackItem>
              <ErrorAlert error={error} />
            </StackItem>
          ) : null}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          variant={isDanger ? 'danger' : 'primary'}
          isAriaDisabled={isMissing || isBusy || rest.isReading === true}
          isLoading={isBusy}
          {...(isMissing ? { 'aria-describedby': `${id}-help` } : {})}
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

interface TypedNameProps {
  id: string;
  name: string;
  typed: string;
  onType: (text: string) => void;
  onSubmit: () => void;
}

const TypedName = ({ id, name, typed, onType, onSubmit }: TypedNameProps) => {
  const { t } = useWords();
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormGroup label={t('Name')} isRequired fieldId={id}>
        <TextInput
          id={id}
          value={typed}
          onChange={(_event, value) => onType(value)}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
          data-test="typed-name"
        />
        <FormHelperText>
          <HelperText id={`${id}-help`}>
            <HelperTextItem>{t('Type {{name}} to confirm.', { name })}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </Form>
  );
};
