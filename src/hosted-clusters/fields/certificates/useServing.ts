import { useMemo } from 'react';
import type { CheckState } from '../../../form/fields/check';
import type { Message } from '../../../i18n/message';
import { useNow } from '../../../ui/time/useNow';
import type { CertificateFacts } from '../../model/certificate-facts';
import { servingWarning } from '../../model/serving-certificates';
import { certificateCheck, keyCheck } from './serving-check';
import { useCertificates } from './useCertificates';
import { useX509 } from './useX509';

/** What a certificate and its key say, and what is wrong with each. */
export interface ServingState {
  readonly certificates: readonly CertificateFacts[];
  readonly certificate: CheckState;
  readonly key: CheckState;
  readonly warning: Message | undefined;
}

/**
 * Judges a certificate and its key for the names it is to be served for. Both are read in the browser and go nowhere.
 * @param certificate PEM, '' = none
 * @param key PEM, '' = none
 * @param names as typed; '' = those in the certificate
 */
export const useServing = (
  certificate: string,
  key: string,
  names: string,
  clusterName: string,
): ServingState => {
  const read = useCertificates(certificate);
  const x509 = useX509(key.trim() !== '');
  const now = useNow();
  return useMemo((): ServingState => {
    const certificates = read.phase === 'read' ? read.certificates : [];
    return {
      certificates,
      certificate: certificateCheck(read, { names, clusterName, now }),
      key: keyCheck(key, read, x509),
      warning: servingWarning(certificates, now),
    };
  }, [read, x509, key, names, clusterName, now]);
};
