import i18n from 'i18next';
import type { BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { serverFlags } from './server-flags';

export const LANGUAGES = { en: 'English', ja: '日本語', zh: '中文', ko: '한국어' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'hvp-language';

export const isLanguage = (value: string | null): value is Language => value !== null && value in LANGUAGES;

const savedLanguage = (): Language => {
  const saved = localStorage.getItem(KEY);
  return isLanguage(saved) ? saved : 'en';
};

/** Loads `locales/LANGUAGE/plugin__NAME.json` of the plugin that the i18n namespace names, as the console's server does. */
const pluginWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    readWords(language, namespace).then(
      (words) => done(null, words),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

const readWords = async (language: string, namespace: string): Promise<Record<string, string>> => {
  const plugin = namespace.replace(/^plugin__/, '');
  const response = await fetch(`/api/plugins/${plugin}/locales/${language}/${namespace}.json`);
  if (!response.ok) throw new Error(`${namespace} has no words in ${language}`);
  return (await response.json()) as Record<string, string>;
};

/** Starts i18next with the console's own settings, under which English sentences are keys. */
export const startWords = async (): Promise<void> => {
  const language = savedLanguage();
  document.documentElement.lang = language;
  await i18n
    .use(pluginWords)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      load: 'languageOnly',
      ns: serverFlags.consolePlugins.map((name) => `plugin__${name}`),
      keySeparator: false,
      nsSeparator: '~',
      contextSeparator: '~',
      returnEmptyString: false,
      interpolation: { escapeValue: false },
      // As in the console, a sentence without words is reported to who looks at the browser's log.
      saveMissing: true,
      missingKeyHandler: (languages, namespace, key) =>
        console.warn(`missingKey ${languages.join()} ${namespace} ${key}`),
    });
};

export const chooseLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
};
