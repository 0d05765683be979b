import { useMemo } from 'react';
import { Checkbox, Flex } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import type { FieldProps } from '../../../form/fields/field-props';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { RadioField } from '../../../form/fields/RadioField';
import { SelectField } from '../../../form/fields/SelectField';
import { useField } from '../../../form/fields/useField';
import { useWords } from '../../../i18n/useWords';
import { ACCESS_MODES } from '../../model/machine';
import { useStorageChoice } from '../checks/useStorageChoice';
import { useAccessModes, useDefaultStorageClass } from '../checks/useStorageClasses';
import { poolDefaults } from '../values';

const FIELDS = ['rootVolume.storageClass', 'rootVolume.accessModes', 'rootVolume.volumeMode'];

/** Where the root disks are kept. */
export const StorageFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  return (
    <MoreOptions
      title={t('Storage of the root disk')}
      fields={FIELDS}
      base={base}
      defaults={poolDefaults('')}
    >
      <StorageClassField name={`${base}.rootVolume.storageClass`} />
      <AccessModesField
        name={`${base}.rootVolume.accessModes`}
        label={t('Access modes')}
        helper={t('Without a choice the storage profile of the class decides.')}
      />
      <RadioField
        name={`${base}.rootVolume.volumeMode`}
        label={t('Volume mode')}
        variant="inline"
        options={[
          { value: '', label: t('As the storage profile says') },
          { value: 'Filesystem', label: 'Filesystem' },
          { value: 'Block', label: 'Block' },
        ]}
      />
    </MoreOptions>
  );
};

const StorageClassField = ({ name }: { name: string }) => {
  const { t } = useWords();
  const choice = useStorageChoice(name);
  const chosen: unknown = useWatch({ name });
  const standard = useDefaultStorageClass();
  const modes = useAccessModes(typeof chosen === 'string' && chosen !== '' ? chosen : standard);
  const isShared = modes?.includes('ReadWriteMany') ?? true;
  return (
    <SelectField
      name={name}
      label={t('Storage class')}
      {...choice}
      {...(isShared
        ? {}
        : {
            helper: t('This class offers no ReadWriteMany volumes, so the machines cannot be live migrated.'),
          })}
    />
  );
};

/** The access modes of the root disk, as boxes to tick. The form's value is an array of them. */
const AccessModesField = (props: FieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const chosen = useMemo(() => (Array.isArray(value) ? (value as readonly unknown[]) : []), [value]);
  return (
    <FieldFrame {...props} problem={problem} role="group">
      <Flex columnGap={{ default: 'columnGapLg' }} rowGap={{ default: 'rowGapSm' }}>
        {ACCESS_MODES.map((mode, index) => (
          <Checkbox
            key={mode}
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${mode}`}
            label={mode}
            isChecked={chosen.includes(mode)}
            onChange={(_event, isOn) => {
              // In the order offered, so that ticking again changes nothing.
              change(ACCESS_MODES.filter((one) => (one === mode ? isOn : chosen.includes(one))));
              leave();
            }}
          />
        ))}
      </Flex>
    </FieldFrame>
  );
};
