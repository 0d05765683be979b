import { useCallback, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Message } from '../../../../../i18n/message';
import { explainError, toApiError } from '../../../../../kubernetes/errors';
import { SecretModel } from '../../../../../kubernetes/models';
import { read } from '../../../../../kubernetes/write/write';
import {
  CREDENTIAL_KEYS,
  credentialTexts,
  filling,
  withoutOverwriting,
  type CredentialTexts,
  type Filling,
} from '../../../../model/credential';
import { decodeText } from '../../../../../kubernetes/secret-data';
import type { Values } from '../../../values';
import { FIELD_NAMES, FIELDS, textsOf } from './fields';
import { useFilled, type Filled } from './filled';

/** A credential that would overwrite something typed, until somebody decides. */
interface Asked {
  readonly filled: Filled;
  readonly filling: Filling;
}

interface Chooser {
  /** `namespace/name`; '' takes back the choice and leaves what was filled */
  readonly choose: (credential: string) => Promise<void>;
  readonly isReading: boolean;
  /** why the credential could not be read */
  readonly failure: Message | undefined;
  readonly asked: Asked | undefined;
  readonly answer: (how: 'replace' | 'fill-empty' | 'cancel') => void;
}

const readTexts = async (credential: string): Promise<CredentialTexts> => {
  const [namespace = '', name = ''] = credential.split('/');
  const { data } = await read(SecretModel, { namespace, name });
  return credentialTexts((key) => decodeText(data?.[key] ?? ''));
};

/** Fills the form around from a credential, and asks before it overwrites what was typed. */
export const useChooseCredential = (): Chooser => {
  const form = useFormContext<Values>();
  const [filled, note] = useFilled();
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<Message>();
  const [asked, setAsked] = useState<Asked>();

  const apply = useCallback(
    (from: Filled, { fill, clear }: Filling) => {
      const put = (key: keyof typeof FIELDS, text: string) =>
        form.setValue(FIELDS[key], text, { shouldDirty: true });
      for (const key of clear) put(key, '');
      for (const key of CREDENTIAL_KEYS) {
        const text = fill[key];
        if (text !== undefined) put(key, text);
      }
      note(from);
      // What is shown as wrong is looked at again, and what was filled in this step is judged at once.
      const touched = [...CREDENTIAL_KEYS.filter((key) => fill[key] !== undefined), ...clear].map(
        (key) => FIELDS[key],
      );
      void form.trigger(
        touched.filter((field) => field.startsWith('details.') || form.getFieldState(field).error),
      );
    },
    [form, note],
  );
  const choose = async (credential: string) => {
    setFailure(undefined);
    if (credential === '') {
      note(undefined);
      return;
    }
    setIsReading(true);
    try {
      const texts = await readTexts(credential);
      const next: Filled = { from: credential, texts };
      const change = filling(texts, textsOf(form.getValues(FIELD_NAMES)), filled?.texts ?? {});
      if (change.overwrites.length > 0) setAsked({ filled: next, filling: change });
      else apply(next, change);
    } catch (thrown) {
      setFailure(explainError(toApiError(thrown)));
    } finally {
      setIsReading(false);
    }
  };
  const answer: Chooser['answer'] = (how) => {
    setAsked(undefined);
    if (!asked || how === 'cancel') return;
    apply(asked.filled, how === 'replace' ? asked.filling : withoutOverwriting(asked.filling));
  };
  return { choose, isReading, failure, asked, answer };
};
