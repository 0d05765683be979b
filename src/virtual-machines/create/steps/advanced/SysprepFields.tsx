import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { useWords } from '../../../../i18n/useWords';
import { useDataChoice } from '../../checks/useDataChoice';
import { useForgetChecks } from '../../checks/useForgetChecks';
import type { Values } from '../../values';

/** The answers of an unattended installation, for Windows. */
export const SysprepFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [preference, sysprep] = useWatch({ control, name: ['basic.preference', 'advanced.sysprep'] });
  useForgetChecks(sysprep === 'none' ? ['advanced.sysprepName'] : []);
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
        <Answers key={sysprep} kind={sysprep === 'secret' ? 'Secret' : 'ConfigMap'} />
      )}
    </FieldGroup>
  );
};

/** The files that Windows looks for (source: KubeVirt, sysprep volumes). */
const FILES = ['autounattend.xml', 'unattend.xml', 'Autounattend.xml', 'Unattend.xml'];

const Answers = ({ kind }: { kind: 'Secret' | 'ConfigMap' }) => {
  const { t } = useWords();
  const choice = useDataChoice(kind, 'advanced.sysprepName', FILES);
  return (
    <SelectField
      name="advanced.sysprepName"
      label={t('Name')}
      isRequired
      {...choice}
      helper={t('It has the key autounattend.xml or unattend.xml.')}
    />
  );
};
