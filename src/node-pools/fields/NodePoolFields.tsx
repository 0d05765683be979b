import { memo } from 'react';
import { Stack } from '@patternfly/react-core';
import { FieldGroup } from '../../form/fields/FieldGroup';
import { NumberField } from '../../form/fields/NumberField';
import { QuantityField } from '../../form/fields/QuantityField';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { usePoolNameCheck } from './checks/usePoolNameCheck';
import { ConfigFields } from './parts/ConfigFields';
import { LabelFields } from './parts/LabelFields';
import { NetworkFields } from './parts/NetworkFields';
import { PlacementFields } from './parts/PlacementFields';
import { SizeFields } from './parts/SizeFields';
import { StorageFields } from './parts/StorageFields';
import { UpdateFields } from './parts/UpdateFields';

interface NodePoolFieldsProps {
  /** Where the pool's values lie in the form: `pools.0`. */
  base: string;
  /** Where the pool is created; its name is checked there. */
  namespace: string;
  /** The pool exists: its name and its update type stay. */
  hasFixedName?: boolean;
}

const PlainNodePoolFields = ({ base, namespace, hasFixedName = false }: NodePoolFieldsProps) => {
  const { t } = useWords();
  return (
    <>
      <FieldGroup title={t('Nodes')}>
        <NameField name={`${base}.name`} namespace={namespace} isFixed={hasFixedName} />
        <SizeFields base={base} />
      </FieldGroup>
      <FieldGroup title={t('Machine')}>
        <NumberField name={`${base}.cores`} label={t('Cores')} min={1} isRequired />
        <QuantityField name={`${base}.memory`} label={t('Memory')} isRequired />
        <QuantityField
          name={`${base}.rootVolume.size`}
          label={t('Root disk')}
          isRequired
          helper={t('At least 16 GiB.')}
        />
      </FieldGroup>
      <Stack hasGutter>
        <StorageFields base={base} />
        <NetworkFields base={base} />
        <PlacementFields base={base} isFixed={hasFixedName} />
        <UpdateFields base={base} isFixed={hasFixedName} />
        <LabelFields base={base} />
        <ConfigFields base={base} namespace={namespace} />
      </Stack>
    </>
  );
};

/**
 * The fields of one node pool (specification: node pools, fields). What few need is folded.
 * Drawn once: a form with many pools draws its frame again for each pool that comes or is renamed.
 */
export const NodePoolFields = memo(PlainNodePoolFields);

interface NameFieldProps {
  name: string;
  namespace: string;
  isFixed: boolean;
}

/** On its own, so that the check at each keystroke draws this field and no other. */
const NameField = ({ name, namespace, isFixed }: NameFieldProps) => {
  const { t } = useWords();
  const checked = usePoolNameCheck(name, isFixed ? '' : namespace);
  return (
    <TextField
      name={name}
      label={t('Name')}
      isRequired
      checked={checked}
      {...(isFixed
        ? { reason: t('The name of a node pool cannot be changed.') }
        : { helper: t('Begins the names of its machines and cannot be changed later.') })}
    />
  );
};
