import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { useWords } from '../../../../i18n/useWords';
import { noStorageClass } from '../../../../node-pools/fields/checks/absent';
import { useStorageClasses } from '../../../../node-pools/fields/checks/useStorageClasses';
import type { Values } from '../../values';
import { MappingRows } from './MappingRows';
import { noSnapshotClass, useSnapshotClasses } from './useSnapshotClasses';
import { isExternal } from './values';

const FIELDS = ['storageDriver', 'storageClasses', 'snapshotClasses'].map(
  (field) => `infrastructure.${field}`,
);

/** Which storage of the infrastructure is offered inside the cluster. */
export const StorageFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const driver = useWatch({ control, name: 'infrastructure.storageDriver' });
  return (
    <MoreOptions title={t('Storage inside the cluster')} fields={FIELDS}>
      <RadioField
        name="infrastructure.storageDriver"
        label={t('Storage driver')}
        helper={t('Cannot be changed later.')}
        options={[
          {
            value: 'Default',
            label: t('Default'),
            description: t('The default class of the infrastructure is offered inside.'),
          },
          {
            value: 'Manual',
            label: t('Manual'),
            description: t('The classes you name are offered inside, under names of your choice.'),
          },
          { value: 'None', label: t('None'), description: t('Bring storage of your own.') },
        ]}
      />
      {driver === 'Manual' ? <Mappings /> : null}
    </MoreOptions>
  );
};

const Mappings = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [kubeconfig, kubeconfigSecret, infraNamespace] = useWatch({
    control,
    name: ['infrastructure.kubeconfig', 'infrastructure.kubeconfigSecret', 'infrastructure.infraNamespace'],
  });
  const isElsewhere = isExternal({ kubeconfig, kubeconfigSecret, infraNamespace });
  return (
    <>
      <MappingRows
        name="infrastructure.storageClasses"
        label={t('Storage classes')}
        addText={t('Add storage class')}
        rowText={(number) => t('Storage class {{number}}', { number })}
        choices={useStorageClasses()}
        absent={noStorageClass}
        isElsewhere={isElsewhere}
        hasAccessModes
      />
      <MappingRows
        name="infrastructure.snapshotClasses"
        label={t('Snapshot classes')}
        addText={t('Add snapshot class')}
        rowText={(number) => t('Snapshot class {{number}}', { number })}
        choices={useSnapshotClasses()}
        absent={noSnapshotClass}
        isElsewhere={isElsewhere}
        helper={t('A snapshot class serves the storage classes of its group.')}
      />
    </>
  );
};
