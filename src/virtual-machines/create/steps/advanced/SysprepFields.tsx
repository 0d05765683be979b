import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import type { Values } from '../../values';

/** The answers of an unattended installation, for Windows. */
export const SysprepFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [preference, sysprep] = useWatch({ control, name: ['basic.preference', 'advanced.sysprep'] });
  if (!preference.includes('windows') && sysprep === 'none') return null;
  return (
    <FieldGroup title={t('Windows setup')}>
      <RadioField
        name="advanced.sysprep"
        label={t('Answers of the installation')}
        variant="inline"
        options={[
          { value: 'none', label: t('None') },
          { value: 'configMap', label: t('ConfigMap') },
          { value: 'secret', label: t('Secret') },
        ]}
      />
      {sysprep === 'none' ? null : (
        <TextField
          name="advanced.sysprepName"
          label={t('Name')}
          isRequired
          helper={t('It has the key autounattend.xml or unattend.xml.')}
        />
      )}
    </FieldGroup>
  );
};
