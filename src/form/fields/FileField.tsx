import { useState } from 'react';
import type { Message } from '../../i18n/message';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { TextOrFile } from './TextOrFile';
import { useField } from './useField';

/** A text or a file that is no secret: certificates. The form's value is the text. */
export const FileField = (props: FieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const [refused, setRefused] = useState<Message>();
  return (
    <FieldFrame {...props} problem={refused ?? problem}>
      <TextOrFile
        {...props}
        text={typeof value === 'string' ? value : ''}
        isInvalid={Boolean(problem)}
        onType={change}
        onTake={(text) => {
          change(text);
          if (text !== '') leave();
        }}
        onLeave={leave}
        onRefuse={setRefused}
      />
    </FieldFrame>
  );
};
