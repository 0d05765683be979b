import { GlobeIcon } from '@patternfly/react-icons';
import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from './ChoiceMenu';
import { LANGUAGES, chooseLanguage, isLanguage } from './i18n';
import { useHostWords } from './words';

const options = Object.entries(LANGUAGES).map(([value, name]) => ({ value, name }));

/** The languages that the plugin speaks. */
export const LanguageMenu = () => {
  const words = useHostWords();
  const { i18n } = useTranslation();
  const choose = (language: string) => {
    if (isLanguage(language)) void chooseLanguage(language);
  };
  return (
    <ChoiceMenu
      label={words.language}
      icon={<GlobeIcon />}
      value={i18n.language}
      options={options}
      onChoose={choose}
      dataTest="language"
    />
  );
};
