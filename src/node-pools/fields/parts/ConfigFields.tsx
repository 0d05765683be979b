import { FlexItem } from '@patternfly/react-core';
import { useFieldArray } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { SelectField } from '../../../form/fields/SelectField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { useWords } from '../../../i18n/useWords';
import { MOST_CONFIG_MAPS } from '../../model/config-map';
import { noConfigMap, useConfigMaps } from '../checks/useConfigMaps';
import { useSecondProfile } from '../checks/useSecondProfile';
import { useChoice } from '../checks/useChoice';
import { poolDefaults, type PoolValues } from '../values';

const FIELDS = ['config', 'tuning'];

/** What configures and tunes the operating system of the nodes. */
export const ConfigFields = ({ base, namespace }: { base: string; namespace: string }) => {
  const { t } = useWords();
  return (
    <MoreOptions
      title={t('Configuration and tuning of the nodes')}
      fields={FIELDS}
      base={base}
      defaults={poolDefaults('')}
    >
      <ConfigMaps
        name={`${base}.config`}
        namespace={namespace}
        kind="config"
        label={t('Configuration')}
        helper={t('ConfigMaps with the key config: MachineConfig, KubeletConfig and the like.')}
      />
      <ConfigMaps
        name={`${base}.tuning`}
        namespace={namespace}
        kind="tuning"
        label={t('Tuning')}
        helper={t('ConfigMaps with the key tuning: one Tuned or PerformanceProfile each.')}
      />
    </MoreOptions>
  );
};

interface ConfigMapsProps {
  name: string;
  namespace: string;
  kind: 'config' | 'tuning';
  label: string;
  helper: string;
}

const ConfigMaps = ({ name, namespace, kind, label, helper }: ConfigMapsProps) => {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray<Record<string, PoolValues['config']>>({ name });
  const problem = useFieldProblem(name);
  return (
    <FieldFrame name={name} label={label} problem={problem} role="group" helper={helper}>
      {fields.map(({ id }, index) => (
        <RowFrame
          key={id}
          label={t('ConfigMap {{number}}', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
            <ConfigMapField
              name={`${name}.${index}.name`}
              namespace={namespace}
              kind={kind}
              label={t('ConfigMap {{number}}', { number: index + 1 })}
            />
          </FlexItem>
        </RowFrame>
      ))}
      <AddRow
        text={t('Add ConfigMap')}
        isFull={fields.length >= MOST_CONFIG_MAPS}
        onAdd={() => append({ name: '' })}
        {...(fields.length === 0 ? { id: fieldId(name) } : {})}
      />
    </FieldFrame>
  );
};

const ConfigMapField = ({
  name,
  namespace,
  kind,
  label,
}: Pick<ConfigMapsProps, 'name' | 'namespace' | 'kind' | 'label'>) => {
  const choice = useChoice(useConfigMaps(namespace, kind), name, noConfigMap);
  const second = useSecondProfile(name, kind === 'tuning' ? namespace : '');
  return (
    <SelectField name={name} label={label} {...choice} {...(second ? { checked: second } : {})} isRequired />
  );
};
