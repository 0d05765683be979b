import { useFormContext, useWatch } from 'react-hook-form';
import { KeyValueField } from '../../../../form/fields/KeyValueField';
import { NumberField } from '../../../../form/fields/NumberField';
import { QuantityField } from '../../../../form/fields/QuantityField';
import { RowsField } from '../../../../form/fields/RowsField';
import { SelectField } from '../../../../form/fields/SelectField';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { TextField } from '../../../../form/fields/TextField';
import { MOST_TOLERATIONS, TOLERATION_EFFECTS } from '../../../../hosted-clusters/model/placement';
import { useWords } from '../../../../i18n/useWords';
import { useMatchingNodes } from '../../../../node-pools/fields/checks/useMatchingNodes';
import type { Values } from '../../values';

/** Names of the guest, where it may run, and how its memory is counted. */
export const PlacementFields = () => {
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
      <NodeSelector />
      <Tolerations />
    </>
  );
};

const EvictionField = () => {
  const { t } = useWords();
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
      emptyLabel={t('As the cluster has it')}
    />
  );
};

const NodeSelector = () => {
  const { t } = useWords();
  const { checked, count } = useMatchingNodes('advanced.nodeSelector');
  return (
    <KeyValueField
      name="advanced.nodeSelector"
      label={t('Only on nodes with labels')}
      addText={t('Add label')}
      checked={checked}
      helper={count === undefined ? undefined : t('{{count}} nodes have them.', { count })}
    />
  );
};

const EFFECTS = TOLERATION_EFFECTS.filter((effect) => effect !== '').map((value) => ({ value }));

const Tolerations = () => {
  const { t } = useWords();
  return (
    <RowsField
      name="advanced.tolerations"
      label={t('Tolerations')}
      helper={t('Taints of nodes that the machine may run on all the same.')}
      addText={t('Add toleration')}
      rowText={(number) => t('Toleration {{number}}', { number })}
      fresh={() => ({ key: '', operator: 'Equal', value: '', effect: 'NoSchedule', seconds: null })}
      first="key"
      most={MOST_TOLERATIONS}
    >
      {(path) => (
        <>
          <TextField name={`${path}.key`} label={t('Key')} />
          <SelectField
            name={`${path}.operator`}
            label={t('The taint has')}
            options={[
              { value: 'Equal', label: t('Equal: this value') },
              { value: 'Exists', label: t('Exists: any value') },
            ]}
          />
          <TextField name={`${path}.value`} label={t('Value')} />
          <SelectField
            name={`${path}.effect`}
            label={t('Effect')}
            options={EFFECTS}
            emptyLabel={t('Every effect')}
          />
          <NumberField
            name={`${path}.seconds`}
            label={t('Seconds to stay')}
            helper={t('For NoExecute. Empty: for as long as the taint is there.')}
          />
        </>
      )}
    </RowsField>
  );
};
