import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { useWords } from '../../../../i18n/useWords';

/** Whether the machine starts, and when again. */
export const StartFields = () => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('Start')}>
      <SelectField
        name="basic.runStrategy"
        label={t('Start on creation')}
        options={[
          { value: 'Always', label: t('Start, and keep it running'), description: 'Always' },
          { value: 'Halted', label: t('Do not start'), description: 'Halted' },
          {
            value: 'RerunOnFailure',
            label: t('Start, and again after a failure'),
            description: 'RerunOnFailure',
          },
          { value: 'Once', label: t('Start once'), description: 'Once' },
          { value: 'Manual', label: t('Only by hand'), description: 'Manual' },
        ]}
      />
    </FieldGroup>
  );
};
