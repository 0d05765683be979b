import type { CheckState } from '../../../form/fields/check';
import { message, type Message } from '../../../i18n/message';
import { namesIn } from '../../model/api-name';
import { keyProblem, servingProblem } from '../../model/serving-certificates';
import type { CertificatesState } from './useCertificates';
import type { X509 } from './useX509';

const IDLE: CheckState = { state: 'idle' };
const OK: CheckState = { state: 'ok' };
const CHECKING: CheckState = { state: 'checking' };

/** The key tells nothing of its public part, as Ed25519 does. */
const UNTOLD = message('Whether the key belongs to the certificate can be told only by the cluster.');

const problemOr = (problem: Message | undefined, otherwise: CheckState): CheckState =>
  problem ? { state: 'problem', message: problem } : otherwise;

/** What a certificate is to serve. */
export interface Wanted {
  /** as typed */
  names: string;
  clusterName: string;
  /** milliseconds since the epoch */
  now: number;
}

/** What is wrong with the certificates that were read. */
export const certificateCheck = (read: CertificatesState, wanted: Wanted): CheckState => {
  switch (read.phase) {
    case 'none':
      return IDLE;
    case 'reading':
      return CHECKING;
    case 'unread':
      return { state: 'unchecked', message: read.why };
    case 'read':
      return problemOr(
        read.problem ?? servingProblem(read.certificates, { ...wanted, names: namesIn(wanted.names) }),
        OK,
      );
  }
};

/** What is wrong with a private key, alone and beside its certificate. */
export const keyCheck = (
  key: string,
  read: CertificatesState,
  x509: X509 | 'failed' | undefined,
): CheckState => {
  if (key.trim() === '') return IDLE;
  if (x509 === undefined) return CHECKING;
  // The certificate says why already.
  if (x509 === 'failed') return IDLE;
  const { publicKey, problem } = x509.readPrivateKey(key);
  if (problem) return problemOr(problem, OK);
  if (read.phase !== 'read') return OK;
  return publicKey === undefined
    ? { state: 'unchecked', message: UNTOLD }
    : problemOr(keyProblem(read.certificates, publicKey), OK);
};
