import { useMemo } from 'react';
import { FlexItem } from '@patternfly/react-core';
import { useFieldArray, useWatch } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import type { CheckState } from '../../../form/fields/check';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { KeyValueField } from '../../../form/fields/KeyValueField';
import { NumberField } from '../../../form/fields/NumberField';
import { RadioField } from '../../../form/fields/RadioField';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { SelectField } from '../../../form/fields/SelectField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { useWords } from '../../../i18n/useWords';
import { ARCHITECTURES, archOfRelease } from '../../model/arch';
import { MOST_DEVICES } from '../../model/machine';
import { noDevice } from '../checks/absent';
import { useChoice } from '../checks/useChoice';
import { useHostDevices } from '../checks/useHostDevices';
import { useMatchingNodes } from '../checks/useMatchingNodes';
import { usePoolCluster } from '../cluster-facts';
import { poolDefaults, type PoolValues } from '../values';

const FIELDS = ['qosClass', 'arch', 'nodeSelector', 'hostDevices'];

/** Where the machines run and what they get there. */
export const PlacementFields = ({ base, isFixed }: { base: string; isFixed: boolean }) => {
  const { t } = useWords();
  return (
    <MoreOptions
      title={t('CPU guarantee, placement and devices')}
      fields={FIELDS}
      base={base}
      defaults={poolDefaults('')}
    >
      <RadioField
        name={`${base}.qosClass`}
        label={t('CPU guarantee')}
        options={[
          {
            value: 'Burstable',
            label: 'Burstable',
            description: t('Machines share the spare CPU of a node.'),
          },
          {
            value: 'Guaranteed',
            label: 'Guaranteed',
            description: t('Requests equal limits: the cores are kept free.'),
          },
        ]}
      />
      <ArchField name={`${base}.arch`} isFixed={isFixed} />
      <NodeSelectorField name={`${base}.nodeSelector`} />
      <HostDevices name={`${base}.hostDevices`} />
    </MoreOptions>
  );
};

const ArchField = ({ name, isFixed }: { name: string; isFixed: boolean }) => {
  const { t } = useWords();
  const cluster = usePoolCluster();
  const arch: unknown = useWatch({ name });
  const checked = useMemo((): CheckState | undefined => {
    const problem = typeof arch === 'string' && !isFixed ? archOfRelease(arch, cluster) : undefined;
    return problem && { state: 'problem', message: problem };
  }, [arch, cluster, isFixed]);
  return (
    <RadioField
      name={name}
      label={t('Architecture')}
      variant="inline"
      options={ARCHITECTURES.map((value) => ({ value, label: value }))}
      {...(checked ? { checked } : {})}
      {...(isFixed ? { reason: t('Cannot be changed. Clone the node pool to have another.') } : {})}
    />
  );
};

const NodeSelectorField = ({ name }: { name: string }) => {
  const { t } = useWords();
  const { checked, count } = useMatchingNodes(name);
  const helper =
    count === undefined
      ? t('Labels that a node of this cluster must have to run the machines.')
      : count === 1
        ? t('One node matches, so the machines cannot be migrated to another.')
        : t('{{count}} nodes match.', { count });
  return (
    <KeyValueField
      name={name}
      label={t('Placement of the machines')}
      addText={t('Add label')}
      helper={helper}
      checked={checked}
    />
  );
};

const HostDevices = ({ name }: { name: string }) => {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray<Record<string, PoolValues['hostDevices']>>({ name });
  const problem = useFieldProblem(name);
  return (
    <FieldFrame
      name={name}
      label={t('Host devices')}
      problem={problem}
      role="group"
      {...(fields.length > 0 ? { helper: t('Machines with host devices cannot be live migrated.') } : {})}
    >
      {fields.map(({ id }, index) => (
        <RowFrame
          key={id}
          label={t('Device {{number}}', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
            <DeviceField
              name={`${name}.${index}.deviceName`}
              label={t('Device {{number}}', { number: index + 1 })}
            />
          </FlexItem>
          <FlexItem>
            <NumberField
              name={`${name}.${index}.count`}
              label={t('Number of device {{number}}', { number: index + 1 })}
              min={1}
            />
          </FlexItem>
        </RowFrame>
      ))}
      <AddRow
        text={t('Add device')}
        isFull={fields.length >= MOST_DEVICES}
        onAdd={() => append({ deviceName: '', count: 1 })}
        {...(fields.length === 0 ? { id: fieldId(name) } : {})}
      />
    </FieldFrame>
  );
};

const DeviceField = ({ name, label }: { name: string; label: string }) => {
  const { t } = useWords();
  const choice = useChoice(useHostDevices(), name, noDevice);
  return <SelectField name={name} label={label} {...choice} isRequired placeholder={t('vendor/name')} />;
};
