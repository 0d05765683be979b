import { useFormContext, useWatch } from 'react-hook-form';
import { RowsField } from '../../../../form/fields/RowsField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { noDevice } from '../../../../node-pools/fields/checks/absent';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { useHostDevices } from '../../../../node-pools/fields/checks/useHostDevices';
import type { Values } from '../../values';

const MOST_DEVICES = 16;

/** Cards of the node that the machine gets for itself. */
export const DeviceFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [gpus, devices] = useWatch({ control, name: ['advanced.gpus', 'advanced.hostDevices'] });
  const fixed = t('A machine with such devices cannot be live migrated.');
  return (
    <>
      <RowsField
        name="advanced.gpus"
        label={t('GPUs')}
        helper={gpus.length > 0 ? fixed : undefined}
        addText={t('Add GPU')}
        rowText={(number) => t('GPU {{number}}', { number })}
        fresh={() => ({ name: `gpu${gpus.length}`, device: '', kept: {} })}
        first="device"
        most={MOST_DEVICES}
      >
        {(path) => <Device path={path} />}
      </RowsField>
      <RowsField
        name="advanced.hostDevices"
        label={t('Host devices')}
        helper={devices.length > 0 ? fixed : undefined}
        addText={t('Add host device')}
        rowText={(number) => t('Host device {{number}}', { number })}
        fresh={() => ({ name: `device${devices.length}`, device: '', kept: {} })}
        first="device"
        most={MOST_DEVICES}
      >
        {(path) => <Device path={path} />}
      </RowsField>
    </>
  );
};

const Device = ({ path }: { path: string }) => {
  const { t } = useWords();
  const choice = useChoice(useHostDevices(), `${path}.device`, noDevice);
  return (
    <>
      <SelectField name={`${path}.device`} label={t('Device')} isRequired {...choice} />
      <TextField name={`${path}.name`} label={t('Name')} isRequired />
    </>
  );
};
