import { useCallback } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { useWords } from '../../../../i18n/useWords';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { noVm, useVms } from '../../checks/useVms';
import type { Values } from '../../values';
import { DiskSourceFields } from '../storage/DiskSourceFields';
import { useSourceChange } from './useSourceChange';
import { type Source } from './values';
import { VmwareLink } from './VmwareLink';

/** What the machine starts from. */
export const SourceFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const source = useWatch({ control, name: 'basic.source' });
  useSourceChange();
  return (
    <FieldGroup title={t('Source')}>
      <SourceField />
      {source === 'vm' ? <VmField /> : null}
      {source === 'vm' || source === 'network' ? null : <DiskSourceFields base="root" isRoot />}
    </FieldGroup>
  );
};

const SourceField = () => {
  const { t } = useWords();
  const option = useCallback(
    (value: Source, label: string, description: string) => ({ value, label, description }),
    [],
  );
  return (
    <RadioField
      name="basic.source"
      label={t('Start from')}
      isRequired
      options={[
        option('image', t('A golden image'), t('A bootable volume with an operating system on it.')),
        option('url', t('An address'), t('An image from a web server, S3 or GCS.')),
        option('container', t('A container image'), t('Kept as a volume, or lost at each stop.')),
        option('volume', t('A volume'), t('A copy of one that is there, the volume itself, or a new one.')),
        option('network', t('The network (PXE)'), t('A boot server on a network of yours installs it.')),
        option('vm', t('Another virtual machine'), t('A copy with all its disks.')),
      ]}
      helper={<VmwareLink />}
    />
  );
};

const VmField = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const namespace = useWatch({ control, name: 'basic.namespace' });
  const name = useWatch({ control, name: 'basic.vm' });
  const vms = useVms(namespace);
  const choice = useChoice(vms, 'basic.vm', noVm);
  return (
    <SelectField
      name="basic.vm"
      label={t('Virtual machine')}
      isRequired
      {...choice}
      options={vms.options}
      checked={vms.refusalOf(name) ?? choice.checked}
    />
  );
};
