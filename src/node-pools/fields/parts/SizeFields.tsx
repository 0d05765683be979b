import { useWatch } from 'react-hook-form';
import { NumberField } from '../../../form/fields/NumberField';
import { RadioField } from '../../../form/fields/RadioField';
import { useWords } from '../../../i18n/useWords';

/** How many nodes a pool has: fixed, or as the autoscaler decides. */
export const SizeFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  const sizing: unknown = useWatch({ name: `${base}.sizing` });
  return (
    <>
      <RadioField
        name={`${base}.sizing`}
        label={t('Number of nodes')}
        variant="inline"
        options={[
          { value: 'fixed', label: t('Fixed') },
          { value: 'autoscale', label: t('Autoscale') },
        ]}
      />
      {sizing === 'autoscale' ? (
        <>
          <NumberField name={`${base}.min`} label={t('Least nodes')} min={1} isRequired />
          <NumberField name={`${base}.max`} label={t('Most nodes')} min={1} isRequired />
        </>
      ) : (
        <NumberField
          name={`${base}.replicas`}
          label={t('Nodes')}
          isRequired
          helper={t('Ingress and console of the cluster need at least one node to run on.')}
        />
      )}
    </>
  );
};
