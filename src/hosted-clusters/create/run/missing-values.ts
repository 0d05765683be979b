import { z } from 'zod';
import { obeys, type Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { kubeconfigProblem } from '../../model/kubeconfig';
import { pullSecret } from '../../model/pull-secret';
import { sshKey } from '../../model/ssh-key';
import { type MissingSecret, secretEntries, urlPassword } from './missing-secrets';

const sshKeyAgain: Rule<string> = (text) =>
  text.trim() === '' ? message('Paste the public SSH key again.') : sshKey(text);

const kubeconfigAgain: Rule<string> = (text) =>
  text.trim() === ''
    ? message('Give the kubeconfig of the infrastructure cluster again.')
    : kubeconfigProblem(text);

const certificateAgain: Rule<string> = (text) =>
  text.includes('-----BEGIN CERTIFICATE-----') ? undefined : message('Give the certificate in PEM again.');

const keyAgain: Rule<string> = (text) =>
  text.includes('PRIVATE KEY-----') ? undefined : message('Give the private key in PEM again.');

/** The rules for the secrets that are asked for again; of the others the field is not drawn and stays empty. */
export const missingSchema = (missing: readonly MissingSecret[]) => {
  const isMissing = (role: MissingSecret['role']) => missing.some((one) => one.role === role);
  return z.object({
    pullSecret: isMissing('pullSecret') ? z.string().superRefine(obeys(pullSecret)) : z.string(),
    sshKey: isMissing('sshKey') ? z.string().superRefine(obeys(sshKeyAgain)) : z.string(),
    kubeconfig: isMissing('kubeconfig') ? z.string().superRefine(obeys(kubeconfigAgain)) : z.string(),
    /** one a Secret of a certificate, in the order of the list */
    certificates: z.array(
      z.object({
        certificate: z.string().superRefine(obeys(certificateAgain)),
        key: z.string().superRefine(obeys(keyAgain)),
      }),
    ),
    /** one a Secret that was added in YAML, in the order of the list */
    others: z.array(z.string().superRefine(obeys(secretEntries))),
    /** one a URL, in the order of the list */
    passwords: z.array(z.string().superRefine(obeys(urlPassword))),
  });
};
