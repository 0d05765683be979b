import { detailsDefaults, type Details } from './values';

/** The step with all that its objects cannot say as it is at first: what reading them gives back. Used by tests only. */
export const readableDetails = (all: Details): Details => {
  const { baseDomainMode, prefixMode, baseDomainPrefix } = all;
  const isOwn = baseDomainMode === 'own';
  const isPrefixed = isOwn && prefixMode === 'own' && baseDomainPrefix !== '';
  return {
    ...all,
    baseDomain: isOwn ? all.baseDomain : detailsDefaults.baseDomain,
    prefixMode: isOwn
      ? prefixMode === 'own' && !isPrefixed
        ? 'none'
        : prefixMode
      : detailsDefaults.prefixMode,
    baseDomainPrefix: isPrefixed ? baseDomainPrefix : detailsDefaults.baseDomainPrefix,
    encryptionSecretName:
      all.encryption === 'existing' ? all.encryptionSecretName : detailsDefaults.encryptionSecretName,
  };
};
