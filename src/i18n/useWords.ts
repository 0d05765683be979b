import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from './isolated';
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

/** Values as they stand in a sentence: a text from elsewhere turns nothing but itself. */
const isolatedValues = (values: Message['values'] = {}): NonNullable<Message['values']> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );

/** The words of the user's language. Every text on a screen comes from here. */
export const useWords = (): Words => {
  const { t, i18n } = useTranslation(NAMESPACE);
  return useMemo(() => {
    const translate: Words['t'] = (key, values) => t(key, isolatedValues(values));
    return { t: translate, say: ({ key, values }) => translate(key, values), language: i18n.language };
  }, [t, i18n.language]);
};
