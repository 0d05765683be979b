import { useWatch } from 'react-hook-form';
import { KeyValueField } from '../../../form/fields/KeyValueField';
import { SelectField } from '../../../form/fields/SelectField';
import { useWords } from '../../../i18n/useWords';
import { useClusterSets } from './useClusterSets';

/** Which set a cluster joins and the labels it is found by. `base` is the path of the fleet's values in the form. */
export const FleetFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  const value: unknown = useWatch({ name: `${base}.clusterSet` });
  const { choices, checked } = useClusterSets(typeof value === 'string' ? value : '');
  return (
    <>
      <SelectField
        name={`${base}.clusterSet`}
        label={t('Cluster set')}
        isFreeText={choices.state === 'unchecked'}
        emptyLabel={t('As the hub chooses')}
        options={choices.items}
        state={
          choices.why
            ? { phase: 'unchecked', message: choices.why }
            : { phase: choices.state === 'loading' ? 'loading' : 'ready' }
        }
        helper={t('Decides who may see and manage the imported cluster.')}
        checked={checked}
      />
      <KeyValueField
        name={`${base}.labels`}
        label={t('Labels of the managed cluster')}
        addText={t('Add label')}
        helper={t('Policies and applications choose clusters by them.')}
      />
    </>
  );
};
