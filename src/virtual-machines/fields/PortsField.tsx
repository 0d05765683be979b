import { NumberField } from '../../form/fields/NumberField';
import { RowsField } from '../../form/fields/RowsField';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { PORT_PROTOCOLS } from '../model/ports';

const MOST_PORTS = 50;

/** The ports that a NIC leaves open. @param name path of the list in the form */
export const PortsField = ({ name }: { name: string }) => {
  const { t } = useWords();
  return (
    <RowsField
      name={name}
      label={t('Ports')}
      helper={t('None: all ports are open.')}
      addText={t('Add port')}
      rowText={(number) => t('Port {{number}}', { number })}
      fresh={() => ({ name: '', port: null, protocol: 'TCP' })}
      first="port"
      most={MOST_PORTS}
    >
      {(path) => (
        <>
          <NumberField name={`${path}.port`} label={t('Port')} min={1} max={65_535} isRequired />
          <SelectField
            name={`${path}.protocol`}
            label={t('Protocol')}
            options={PORT_PROTOCOLS.map((value) => ({ value }))}
          />
          <TextField name={`${path}.name`} label={t('Name')} />
        </>
      )}
    </RowsField>
  );
};
