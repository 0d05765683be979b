import { KeyValueField } from '../../../../../form/fields/KeyValueField';
import { NumberField } from '../../../../../form/fields/NumberField';
import { RowsField } from '../../../../../form/fields/RowsField';
import { SelectField } from '../../../../../form/fields/SelectField';
import { TextField } from '../../../../../form/fields/TextField';
import { MOST_TOLERATIONS, TOLERATION_EFFECTS } from '../../../../../hosted-clusters/model/placement';
import { useWords } from '../../../../../i18n/useWords';
import { useMatchingNodes } from '../../../../../node-pools/fields/checks/useMatchingNodes';
import { PlacementRules } from './PlacementRules';

/** Where the machine may run, and what others find it by. */
export const PlacementFields = () => {
  const { t } = useWords();
  return (
    <>
      <KeyValueField
        name="advanced.labels"
        label={t('Labels')}
        addText={t('Add label')}
        helper={t('Rules of other machines and Services find this one by them.')}
      />
      <NodeSelector />
      <PlacementRules />
      <Tolerations />
    </>
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
