import type { Details } from './values';

/** What a choice of this step hides is in no object: it stays as it was in the form. */
export const carryDetails = (read: Details, current: Details): Details => ({
  ...read,
  ...(read.baseDomainMode === 'infra'
    ? {
        baseDomain: current.baseDomain,
        prefixMode: current.prefixMode,
        baseDomainPrefix: current.baseDomainPrefix,
      }
    : {}),
  ...(read.baseDomainMode === 'own' && read.prefixMode !== 'own'
    ? { baseDomainPrefix: current.baseDomainPrefix }
    : {}),
  ...(read.encryption === 'generated' ? { encryptionSecretName: current.encryptionSecretName } : {}),
});
