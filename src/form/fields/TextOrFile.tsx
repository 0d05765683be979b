import { useState } from 'react';
import { FileUpload } from '@patternfly/react-core';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { helpId } from './FieldFrame';
import type { FieldProps } from './field-props';

/** Largest file that is read, in bytes: a Secret or ConfigMap holds at most 1 MiB. */
const LARGEST = 1_048_576;

interface TextOrFileProps extends Pick<FieldProps, 'name' | 'label' | 'isRequired'> {
  /** What is shown; of a secret, what stands in for it. */
  text: string;
  isInvalid: boolean;
  isReadOnly?: boolean;
  onType: (text: string) => void;
  /** A file was read, or everything was cleared ('' then). */
  onTake: (text: string) => void;
  onLeave: () => void;
  /** A file could not be taken; undefined takes that back. */
  onRefuse: (problem: Message | undefined) => void;
}

/** A text of several lines that may come from a file. */
export const TextOrFile = ({
  name,
  label,
  text,
  isInvalid,
  isReadOnly = false,
  ...rest
}: TextOrFileProps) => {
  const { t } = useWords();
  const [file, setFile] = useState('');
  const refuse = () => rest.onRefuse(message('The file was not read: one text file of at most 1 MiB'));
  const take = (next: string) => {
    rest.onRefuse(undefined);
    rest.onTake(next);
  };
  return (
    <FileUpload
      id={fieldId(name)}
      type="text"
      value={text}
      filename={file}
      filenamePlaceholder={t('Drop a file here, choose one, or paste below')}
      filenameAriaLabel={t('File of {{label}}', { label })}
      browseButtonText={t('Choose file')}
      clearButtonText={t('Clear')}
      aria-label={label}
      isReadOnly={isReadOnly}
      allowEditingUploadedText={!isReadOnly}
      isRequired={rest.isRequired === true}
      validated={isInvalid ? 'error' : 'default'}
      onFileInputChange={(_event, chosen) => setFile(chosen.name)}
      onDataChange={(_event, data) => take(data)}
      onTextChange={(_event, typed) => {
        rest.onRefuse(undefined);
        rest.onType(typed);
      }}
      onReadFailed={refuse}
      onClearClick={() => {
        setFile('');
        take('');
      }}
      onBlur={rest.onLeave}
      dropzoneProps={{ maxSize: LARGEST, multiple: false, onDropRejected: refuse }}
      aria-describedby={helpId(name)}
      data-masked={isReadOnly}
    />
  );
};
