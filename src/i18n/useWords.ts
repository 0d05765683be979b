import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from './message';

/** The i18n namespace the console loads for this plugin: `locales/<language>/plugin__hosted-virtualization-plugin.json`. */
const NAMESPACE = 'plugin__hosted-virtualization-plugin';

export interface Words {
  /** Translates a literal key. */
  t: (key: string, values?: Message['values']) => string;
  /** Translates a Message made by a model. */
  say: (message: Message) => string;
  /** BCP 47 tag of the user's language, for Intl formatters. */
  language: string;
}

/** The words of the user's language. Every text on a screen comes from here. */
export const useWords = (): Words => {
  const { t, i18n } = useTranslation(NAMESPACE);
  return useMemo(() => {
    const translate: Words['t'] = (key, values) => t(key, { ...values });
    return { t: translate, say: ({ key, values }) => translate(key, values), language: i18n.language };
  }, [t, i18n.language]);
};
