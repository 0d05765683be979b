import { useFormContext, useWatch } from 'react-hook-form';
import { NumberField } from '../../../../form/fields/NumberField';
import { QuantityField } from '../../../../form/fields/QuantityField';
import { SelectField } from '../../../../form/fields/SelectField';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { useVmSettings } from '../../../details/useVmSettings';
import type { Values } from '../../values';

/** Names of the guest, how its memory is counted, and how it ends. */
export const GuestFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [sizing, request] = useWatch({ control, name: ['basic.sizing', 'advanced.request'] });
  return (
    <>
      <TextField
        name="advanced.hostname"
        label={t('Host name')}
        helper={t('Empty: the name of the virtual machine.')}
      />
      <TextField
        name="advanced.subdomain"
        label={t('Subdomain')}
        helper={t('The name of a headless Service that gives the machine a DNS name.')}
      />
      <EvictionField />
      <NumberField
        name="advanced.gracePeriod"
        label={t('Seconds to shut down')}
        helper={t('Then the machine is cut off. Empty: as KubeVirt has it.')}
      />
      {sizing === 'custom' || request !== '' ? (
        <>
          <QuantityField
            name="advanced.request"
            label={t('Memory asked of the node')}
            helper={t('Less than the guest sees: memory is then overcommitted. Empty: the same.')}
            warning={
              request === ''
                ? undefined
                : t('When the node runs out of memory, machines like this are stopped first.')
            }
          />
          <SwitchField
            name="advanced.overcommitOverhead"
            label={t('Do not ask for the memory of the virtualization itself')}
          />
        </>
      ) : null}
    </>
  );
};

const EvictionField = () => {
  const { t } = useWords();
  const { evictionStrategy } = useVmSettings();
  return (
    <SelectField
      name="advanced.eviction"
      label={t('When its node is drained')}
      options={[
        { value: 'LiveMigrate', label: t('Move it; a machine that cannot move holds the drain') },
        { value: 'LiveMigrateIfPossible', label: t('Move it, or stop it where it cannot move') },
        { value: 'None', label: t('Stop it') },
        { value: 'External', label: t('Something else moves it') },
      ]}
      emptyLabel={
        evictionStrategy
          ? t('Cluster default: {{strategy}}', { strategy: evictionStrategy })
          : t('As the cluster has it')
      }
    />
  );
};
