import { useFormContext, useWatch } from 'react-hook-form';
import { SelectField } from '../../../../form/fields/SelectField';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { useWords } from '../../../../i18n/useWords';
import { WATCHDOGS } from '../../../model/firmware';
import type { Values } from '../../values';

/** What the machine starts with below its system. */
export const FirmwareFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [firmware, isSecure, isPersistent, tpm] = useWatch({
    control,
    name: ['advanced.firmware', 'advanced.isSecure', 'advanced.isEfiPersistent', 'advanced.tpm'],
  });
  const keepsState = t('The cluster needs a storage class for the state of machines; it is set in KubeVirt.');
  return (
    <>
      <SelectField
        name="advanced.firmware"
        label={t('Firmware')}
        options={[
          { value: 'bios', label: 'BIOS' },
          { value: 'efi', label: 'EFI' },
        ]}
        emptyLabel={t('As the operating system wants it')}
      />
      {firmware === 'efi' || isSecure ? (
        <SwitchField
          name="advanced.isSecure"
          label={t('Secure Boot')}
          helper={t('Starts signed systems only. It turns SMM on.')}
        />
      ) : null}
      {firmware === 'efi' ? (
        <SwitchField
          name="advanced.isEfiPersistent"
          label={t('Keep the variables of EFI')}
          warning={isPersistent ? keepsState : undefined}
        />
      ) : null}
      <SelectField
        name="advanced.tpm"
        label={t('TPM')}
        options={[
          { value: 'on', label: t('On, empty after each stop') },
          { value: 'persistent', label: t('On, kept') },
        ]}
        emptyLabel={t('As the operating system wants it')}
        warning={tpm === 'persistent' ? keepsState : undefined}
      />
      <SelectField
        name="advanced.watchdog"
        label={t('Watchdog')}
        options={WATCHDOGS.filter((action) => action !== '').map((value) => ({ value }))}
        emptyLabel={t('None')}
        helper={t('What is done when the guest hangs.')}
      />
    </>
  );
};
