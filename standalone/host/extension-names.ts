import { useTranslation } from 'react-i18next';

/** Translates names of the form `%i18n-namespace~Key%`; others stay as they are. */
export const useExtensionName = (): ((name: string) => string) => {
  const { t } = useTranslation();
  return (name) => {
    const parts = /^%([^~]+)~(.+)%$/.exec(name);
    return parts?.[1] && parts[2] ? t(parts[2], { ns: parts[1] }) : name;
  };
};
