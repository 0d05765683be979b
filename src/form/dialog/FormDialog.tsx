import { useId, type ReactNode } from 'react';
import {
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import type { ApiError } from '../../kubernetes/errors';
import { ErrorAlert } from '../../ui/state/ErrorAlert';

interface FormDialogProps<Values extends FieldValues, Made> {
  form: UseFormReturn<Values, unknown, Made>;
  title: string;
  /** Verb and noun of the button that sends the form. */
  confirm: string;
  /** What the form leads to, above its fields. */
  intro?: ReactNode;
  /** The fields. */
  children: ReactNode;
  isBusy: boolean;
  /** Why the server refused it. */
  error?: ApiError | undefined;
  onSubmit: () => void;
  onClose: () => void;
  /** The dialog's `data-test`; its button has it with `-confirm` behind. */
  test: string;
}

/** A small form in a dialog. It stays open until its caller closes it, and shows what the server refused. */
export const FormDialog = <Values extends FieldValues, Made>({
  form,
  title,
  confirm,
  intro,
  children,
  isBusy,
  error,
  test,
  ...on
}: FormDialogProps<Values, Made>) => {
  const { t } = useWords();
  const id = useId();
  return (
    <Modal isOpen variant="small" onClose={on.onClose} aria-labelledby={id} data-test={test}>
      <ModalHeader title={title} labelId={id} />
      <ModalBody>
        <Stack hasGutter>
          {intro ? <StackItem>{intro}</StackItem> : null}
          <StackItem>
            <FormProvider {...form}>
              <Form
                id={`${id}-form`}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  // A wizard around the dialog is a form too.
                  event.stopPropagation();
                  on.onSubmit();
                }}
              >
                {children}
              </Form>
            </FormProvider>
          </StackItem>
          {error ? (
            <StackItem>
              <ErrorAlert error={error} />
            </StackItem>
          ) : null}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          type="submit"
          form={`${id}-form`}
          isLoading={isBusy}
          isAriaDisabled={isBusy}
          data-test={`${test}-confirm`}
        >
          {confirm}
        </Button>
        <Button variant="link" onClick={on.onClose} data-test="cancel">
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
