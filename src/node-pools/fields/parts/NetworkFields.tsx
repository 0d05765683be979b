import { FlexItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { SelectField } from '../../../form/fields/SelectField';
import { SwitchField } from '../../../form/fields/SwitchField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { isFalse } from '../../../hosted-clusters/model/condition';
import { useWords } from '../../../i18n/useWords';
import { MOST_NETWORKS } from '../../model/network-name';
import { noNetwork } from '../checks/absent';
import { useChoice } from '../checks/useChoice';
import { useNetworks } from '../checks/useNetworks';
import { usePoolCluster } from '../cluster-facts';
import { poolDefaults, type PoolValues } from '../values';

const FIELDS = ['additionalNetworks', 'attachDefaultNetwork', 'multiqueue'];

/** What the machines are connected to. */
export const NetworkFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  return (
    <MoreOptions title={t('Networks')} fields={FIELDS} base={base} defaults={poolDefaults('')}>
      <AdditionalNetworks name={`${base}.additionalNetworks`} />
      <SwitchField
        name={`${base}.attachDefaultNetwork`}
        label={t('Pod network')}
        helper={t(
          'Without it an additional network must carry all traffic, and ingress by a Service does not reach the nodes.',
        )}
      />
      <MultiqueueField name={`${base}.multiqueue`} />
    </MoreOptions>
  );
};

const MultiqueueField = ({ name }: { name: string }) => {
  const { t } = useWords();
  const isOn: unknown = useWatch({ name });
  // Known once the cluster is there (operator); before it is, the preflight asks the network itself.
  const isMtuSmall = isFalse(usePoolCluster(), 'ValidKubeVirtInfraNetworkMTU');
  return (
    <SwitchField
      name={name}
      label={t('Multiqueue')}
      helper={t('More throughput on many cores. It needs an MTU of 9000 on the infrastructure network.')}
      warning={
        isMtuSmall && isOn === true
          ? t('The MTU of the infrastructure network is too small: packets are split and lost.')
          : undefined
      }
    />
  );
};

const AdditionalNetworks = ({ name }: { name: string }) => {
  const { t } = useWords();
  const { trigger, getFieldState } = useFormContext();
  const { fields, append, remove } = useFieldArray<Record<string, PoolValues['additionalNetworks']>>({
    name,
  });
  const problem = useFieldProblem(name);
  return (
    <FieldFrame name={name} label={t('Additional networks')} problem={problem} role="group">
      {fields.map(({ id }, index) => (
        <RowFrame
          key={id}
          label={t('Network {{number}}', { number: index + 1 })}
          onRemove={() => {
            remove(index);
            // Whether the whole form is valid is not asked: it would be validated at each keystroke from then on.
            if (getFieldState(name).error) void trigger(name);
          }}
        >
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
            <NetworkField
              name={`${name}.${index}.name`}
              label={t('Network {{number}}', { number: index + 1 })}
            />
          </FlexItem>
        </RowFrame>
      ))}
      <AddRow
        text={t('Add network')}
        isFull={fields.length >= MOST_NETWORKS}
        onAdd={() => append({ name: '' })}
        {...(fields.length === 0 ? { id: fieldId(name) } : {})}
      />
    </FieldFrame>
  );
};

const NetworkField = ({ name, label }: { name: string; label: string }) => {
  const { t } = useWords();
  const choice = useChoice(useNetworks(), name, noNetwork);
  // A name that was typed whole is judged, not dropped: the most usual mistake is to leave its namespace out.
  return (
    <SelectField
      name={name}
      label={label}
      {...choice}
      isFreeText
      isRequired
      placeholder={t('namespace/name')}
    />
  );
};
