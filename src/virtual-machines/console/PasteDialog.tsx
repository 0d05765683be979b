import { useEffect, useId, useState } from 'react';
import {
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextArea,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

interface PasteDialogProps {
  /** What of a text cannot be typed; nothing of it is. */
  untypable?: (text: string) => readonly string[];
  onType: (text: string) => void;
  onClose: () => void;
}

/** Shows what will be typed before it is: a clipboard may hold something else than one thinks. */
export const PasteDialog = ({ untypable, onType, onClose }: PasteDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  useEffect(() => {
    let isOpen = true;
    // Where the browser does not let us read the clipboard, the user pastes into the field.
    navigator.clipboard.readText().then(
      (clipboard) => {
        if (isOpen) setText((typed) => (typed === '' ? clipboard : typed));
      },
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  const lost = untypable?.(text) ?? [];
  return (
    <Modal
      isOpen
      variant="small"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      elementToFocus={`[id="${id}-text"]`}
      data-test="paste-dialog"
    >
      <ModalHeader title={t('Paste text')} labelId={`${id}-title`} />
      <ModalBody>
        <Form
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <FormGroup label={t('Text to type')} fieldId={`${id}-text`}>
            <TextArea
              id={`${id}-text`}
              value={text}
              rows={6}
              resizeOrientation="vertical"
              spellCheck={false}
              autoComplete="off"
              aria-describedby={`${id}-help`}
              onChange={(_event, typed) => setText(typed)}
              data-test="paste-text"
            />
            <FormHelperText>
              <HelperText id={`${id}-help`} isLiveRegion>
                {lost.length > 0 ? (
                  <HelperTextItem variant="warning" data-test="paste-lost">
                    {t('Left out, since a US keyboard has no key for them: {{characters}}', {
                      characters: lost.join(' '),
                    })}
                  </HelperTextItem>
                ) : null}
                {untypable ? (
                  <HelperTextItem>
                    {t('It is typed key by key, as on a US keyboard. The guest must use that layout.')}
                  </HelperTextItem>
                ) : null}
              </HelperText>
            </FormHelperText>
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          isAriaDisabled={text === ''}
          onClick={() => {
            if (text !== '') onType(text);
          }}
          data-test="paste-confirm"
        >
          {t('Type text')}
        </Button>
        <Button variant="link" onClick={onClose} data-test="cancel">
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
