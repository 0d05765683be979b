import { useFormContext, useWatch } from 'react-hook-form';
import { SelectField } from '../../../../form/fields/SelectField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { noStorageClass } from '../../../../node-pools/fields/checks/absent';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { useStorageClasses } from '../../../../node-pools/fields/checks/useStorageClasses';
import type { Values } from '../../values';
import { useVolumeClass } from './useVolumeClass';

const NO_DEFAULT = message('This cluster has no default storage class. Choose one of the list.');

/** Where a new volume is kept, and who may write to it at once. */
export const ClassFields = ({ base }: { base: 'root' | `disks.${number}` }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [chosen, mode] = useWatch({ control, name: [`${base}.storageClass`, `${base}.accessMode`] });
  const choice = useChoice(useStorageClasses(), `${base}.storageClass`, noStorageClass);
  const { standard, isKnown, modes } = useVolumeClass(chosen);
  const isMissing = isKnown && standard === '' && chosen === '';
  const granted = mode === '' ? modes?.accessModes : [mode];
  return (
    <>
      <SelectField
        name={`${base}.storageClass`}
        label={t('Storage class')}
        {...choice}
        {...(isMissing
          ? { checked: { state: 'problem' as const, message: NO_DEFAULT }, isRequired: true }
          : {})}
        emptyLabel={standard === '' ? t('Default class') : t('Default class ({{name}})', { name: standard })}
      />
      <SelectField
        name={`${base}.accessMode`}
        label={t('Access mode')}
        options={[
          { value: 'ReadWriteMany', label: t('Several nodes write (ReadWriteMany)') },
          { value: 'ReadWriteOnce', label: t('One node writes (ReadWriteOnce)') },
          { value: 'ReadOnlyMany', label: t('Several nodes read (ReadOnlyMany)') },
        ]}
        emptyLabel={
          modes
            ? t('As the class has it ({{modes}})', { modes: modes.accessModes.join(', ') })
            : t('As the class has it')
        }
        warning={
          granted && !granted.includes('ReadWriteMany')
            ? t('Only one node can use this volume: the machine cannot be live migrated.')
            : undefined
        }
      />
      <SelectField
        name={`${base}.volumeMode`}
        label={t('Volume mode')}
        options={[{ value: 'Block' }, { value: 'Filesystem' }]}
        emptyLabel={
          modes ? t('As the class has it ({{modes}})', { modes: modes.volumeMode }) : t('As the class has it')
        }
      />
    </>
  );
};
