import { useMemo } from 'react';
import type { Message } from '../../../i18n/message';
import { message } from '../../../i18n/message';
import { SecretModel } from '../../../kubernetes/models';
import { useObject } from '../../../kubernetes/read/useObject';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { encryptionKey } from '../../model/encryption';

/** Whether the chosen Secret holds a key of 32 bytes. */
export interface KeyCheck {
  readonly problem: Message | undefined;
  readonly isLoading: boolean;
  readonly why: Message | undefined;
}

/** @param name '' checks nothing */
export const useEncryptionKey = (namespace: string, name: string): KeyCheck => {
  const [secret, state] = useObject(
    SecretModel,
    name === '' || namespace === '' ? null : { namespace, name },
  );
  return useMemo((): KeyCheck => {
    if (name === '') return { problem: undefined, isLoading: false, why: undefined };
    const absent = message('Namespace {{namespace}} has no Secret {{name}}.', { namespace, name });
    const found = state.phase === 'ready' && secret ? encryptionKey(secret.data) : undefined;
    return {
      problem: state.phase === 'missing' ? absent : found,
      isLoading: state.phase === 'loading',
      why: state.phase === 'failed' ? whyUnchecked(SecretModel, state.error, namespace) : undefined,
    };
  }, [namespace, name, secret, state]);
};
