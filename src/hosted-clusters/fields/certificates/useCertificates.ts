import { useMemo } from 'react';
import { message, type Message } from '../../../i18n/message';
import type { CertificateFacts } from '../../model/certificate-facts';
import { useX509 } from './useX509';

/** What is known of the certificates of a text. */
export type CertificatesState =
  /** There is no text. */
  | { readonly phase: 'none' }
  | { readonly phase: 'reading' }
  /** `problem` is what must be mended in the text. */
  | { readonly phase: 'read'; readonly certificates: readonly CertificateFacts[]; readonly problem?: Message }
  /** The text could not be looked at; says why. */
  | { readonly phase: 'unread'; readonly why: Message };

/** Why a certificate was not looked at, when the reader itself did not come. */
const NO_READER = message('The certificate could not be read: a part of this page did not load.');

/** The certificates of a PEM text ('' = none), read again when the text changes. The reader is loaded when first needed. */
export const useCertificates = (pem: string): CertificatesState => {
  const isGiven = pem.trim() !== '';
  const x509 = useX509(isGiven);
  return useMemo((): CertificatesState => {
    if (!isGiven) return { phase: 'none' };
    if (x509 === undefined) return { phase: 'reading' };
    return x509 === 'failed'
      ? { phase: 'unread', why: NO_READER }
      : { phase: 'read', ...x509.readCertificates(pem) };
  }, [isGiven, pem, x509]);
};
