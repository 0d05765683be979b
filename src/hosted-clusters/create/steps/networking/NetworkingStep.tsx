import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';

/** The ranges of the cluster. */
export const NetworkingStep = () => {
  const { t } = useWords();
  return (
    <>
      <TextField name="networking.clusterNetwork.0.cidr" label={t('Cluster network')} isRequired />
      <TextField name="networking.serviceNetwork.0.cidr" label={t('Service network')} isRequired />
    </>
  );
};
