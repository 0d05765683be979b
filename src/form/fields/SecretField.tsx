import { useState } from 'react';
import { Button, FileUpload } from '@patternfly/react-core';
import { EyeIcon, EyeSlashIcon } from '@patternfly/react-icons';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useReveal } from '../../ui/secret/useReveal';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useField } from './useField';

/** Largest file that is read, in bytes: a Secret holds at most 1 MiB. */
const LARGEST = 1_048_576;

/** What stands in for a secret; its length says nothing about the secret's. */
const MASK = '•'.repeat(48);

/** A secret as text or file. It is readable while it is typed, masked once left, and again readable for 30 s after Reveal. */
export const SecretField = (props: FieldProps) => {
  const { t } = useWords();
  const { value, change, leave, problem } = useField(props);
  const [file, setFile] = useState('');
  const [fileProblem, setFileProblem] = useState<Message>();
  const [isTyping, setIsTyping] = useState(false);
  const [isRevealed, reveal, hide] = useReveal();
  const text = typeof value === 'string' ? value : '';
  const isMasked = text !== '' && !isTyping && !isRevealed;

  const take = (next: string) => {
    setFileProblem(undefined);
    change(next);
  };
  const refuse = () => setFileProblem(message('The file was not read: one text file of at most 1 MiB'));
  const blur = () => {
    setIsTyping(false);
    leave();
  };
  return (
    <FieldFrame {...props} problem={fileProblem ?? problem}>
      <FileUpload
        id={fieldId(props.name)}
        type="text"
        value={isMasked ? MASK : text}
        filename={file}
        filenamePlaceholder={t('Drop a file here, choose one, or paste below')}
        filenameAriaLabel={t('File of {{label}}', { label: props.label })}
        browseButtonText={t('Choose file')}
        clearButtonText={t('Clear')}
        aria-label={props.label}
        isReadOnly={isMasked}
        allowEditingUploadedText={!isMasked}
        isRequired={props.isRequired === true}
        validated={problem ? 'error' : 'default'}
        onFileInputChange={(_event, chosen) => setFile(chosen.name)}
        onDataChange={(_event, data) => {
          take(data);
          leave();
        }}
        onTextChange={(_event, typed) => {
          setIsTyping(true);
          take(typed);
        }}
        onReadFailed={refuse}
        onClearClick={() => {
          setFile('');
          hide();
          take('');
        }}
        onBlur={blur}
        dropzoneProps={{ maxSize: LARGEST, multiple: false, onDropRejected: refuse }}
        aria-describedby={helpId(props.name)}
        data-masked={isMasked}
      />
      {text === '' ? null : (
        <Button
          variant="link"
          isInline
          icon={isRevealed ? <EyeSlashIcon /> : <EyeIcon />}
          onClick={isRevealed ? hide : reveal}
          data-test={`reveal-${props.name}`}
        >
          {isRevealed ? t('Hide') : t('Reveal for 30 seconds')}
        </Button>
      )}
    </FieldFrame>
  );
};
