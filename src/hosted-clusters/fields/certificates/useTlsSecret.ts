import { useMemo } from 'react';
import type { CheckState } from '../../../form/fields/check';
import { message, type Message } from '../../../i18n/message';
import { SecretModel } from '../../../kubernetes/models';
import { useObject } from '../../../kubernetes/read/useObject';
import type { Secret } from '../../../kubernetes/types/core';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { TLS_CERTIFICATE, TLS_KEY } from './objects';

/** A Secret's certificate and key as text, or why there are none. */
export interface TlsSecret {
  readonly certificate: string;
  readonly key: string;
  /** About the Secret itself; ok = the texts are there. */
  readonly check: CheckState;
}

const NOTHING = { certificate: '', key: '' };

const decoded = (data: string | undefined): string => {
  try {
    return atob(data ?? '');
  } catch {
    return '';
  }
};

const entryProblem = ({ data }: Secret): Message | undefined => {
  const missing = [TLS_CERTIFICATE, TLS_KEY].find((key) => (data?.[key] ?? '') === '');
  return missing === undefined
    ? undefined
    : message('The Secret has no entry {{key}}. Choose one of type kubernetes.io/tls.', { key: missing });
};

/** @param name '' reads nothing */
export const useTlsSecret = (namespace: string, name: string): TlsSecret => {
  const [secret, state] = useObject(
    SecretModel,
    name === '' || namespace === '' ? null : { namespace, name },
  );
  return useMemo((): TlsSecret => {
    if (name === '') return { ...NOTHING, check: { state: 'idle' } };
    if (state.phase === 'loading') return { ...NOTHING, check: { state: 'checking' } };
    if (state.phase === 'failed') {
      const why = whyUnchecked(SecretModel, state.error, namespace);
      return { ...NOTHING, check: { state: 'unchecked', message: why } };
    }
    const problem =
      state.phase === 'missing' || !secret
        ? message('Namespace {{namespace}} has no Secret {{name}}.', { namespace, name })
        : entryProblem(secret);
    if (problem) return { ...NOTHING, check: { state: 'problem', message: problem } };
    return {
      certificate: decoded(secret?.data?.[TLS_CERTIFICATE]),
      key: decoded(secret?.data?.[TLS_KEY]),
      check: { state: 'ok' },
    };
  }, [namespace, name, secret, state]);
};
