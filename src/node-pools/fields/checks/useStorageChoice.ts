import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { noStorageClass } from './absent';
import { useChoice, type ChoiceProps } from './useChoice';
import { useDefaultStorageClass, useStorageClasses } from './useStorageClasses';

const NO_DEFAULT = message('This cluster has no default storage class. Choose one of the list.');

interface StorageChoice extends ChoiceProps {
  readonly emptyLabel: string;
}

/** The storage classes for a field in which nothing means the default class, so that there must be one. */
export const useStorageChoice = (name: string): StorageChoice => {
  const { t } = useWords();
  const choices = useStorageClasses();
  const choice = useChoice(choices, name, noStorageClass);
  const standard = useDefaultStorageClass();
  const value: unknown = useWatch({ name });
  const isMissing = choices.state === 'ready' && standard === '' && value === '';
  return useMemo(
    () => ({
      ...choice,
      ...(isMissing ? { checked: { state: 'problem', message: NO_DEFAULT } as const } : {}),
      emptyLabel: standard === '' ? t('Default class') : t('Default class ({{name}})', { name: standard }),
    }),
    [choice, isMissing, standard, t],
  );
};
