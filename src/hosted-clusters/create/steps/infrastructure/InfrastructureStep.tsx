import { SecretField } from '../../../../form/fields/SecretField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';

/** Another cluster for the virtual machines. */
export const InfrastructureStep = () => {
  const { t } = useWords();
  return (
    <>
      <SecretField
        name="infrastructure.kubeconfig"
        label={t('Kubeconfig of the infrastructure cluster')}
        helper={t('Only if the virtual machines run on another cluster. Cannot be changed later.')}
      />
      <TextField name="infrastructure.infraNamespace" label={t('Namespace there')} />
    </>
  );
};
