import { useMemo } from 'react';
import { Button, ExpandableSection } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { SecretField } from '../../../../form/fields/SecretField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { optionsState } from '../../../../node-pools/fields/checks/choices';
import { infraRightChecks, infraRolesYaml } from '../../../model/infra-rights';
import { readKubeconfig } from '../../../model/kubeconfig';
import { controlPlaneNamespace } from '../../../model/places';
import { useSecretNames } from '../../../fields/secrets/useSecretNames';
import { CommandBlock } from '../../../../ui/copy/CommandBlock';
import { useGiveAgain } from '../../similar/useGiveAgain';
import type { Values } from '../../values';
import { useFilledFrom } from '../details/credential/filled';
import { kubeconfigFile } from './cli';
import { KubeconfigMeaning } from './KubeconfigMeaning';
import { defaultCredentials } from './objects';
import { useInfraCredentials } from './useInfraCredentials';

const FIELDS = ['kubeconfig', 'kubeconfigSecret', 'infraNamespace'].map((field) => `infrastructure.${field}`);

/** Another cluster for the virtual machines: who signs in there, and where they go. */
export const ExternalFields = () => {
  const { t } = useWords();
  return (
    <MoreOptions title={t('Another infrastructure cluster')} fields={FIELDS}>
      <KubeconfigFields />
      <InfraNamespaceField />
      <RightsThere />
    </MoreOptions>
  );
};

const KubeconfigFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [name, namespace, text, secret] = useWatch({
    control,
    name: [
      'details.name',
      'details.namespace',
      'infrastructure.kubeconfig',
      'infrastructure.kubeconfigSecret',
    ],
  });
  const secrets = useSecretNames(namespace);
  const source = useGiveAgain('infrastructure.kubeconfig');
  const credential = useFilledFrom('kubeconfig');
  const isGiven = text !== '';
  const existing = useInfraCredentials(namespace, secret, isGiven);
  const given = useMemo(() => (isGiven ? readKubeconfig(text) : undefined), [isGiven, text]);
  return (
    <>
      <SecretField
        name="infrastructure.kubeconfig"
        label={t('Kubeconfig of the infrastructure cluster')}
        helper={
          source !== undefined
            ? t('The virtual machines of {{source}} run on another cluster. Give its kubeconfig again.', {
                source,
              })
            : credential !== undefined
              ? t('From credential {{credential}}.', { credential })
              : t(
                  'The virtual machines run there instead of here. It goes into a Secret and nowhere else. Cannot be changed later.',
                )
        }
      />
      <KubeconfigMeaning kubeconfig={given ?? existing.kubeconfig} />
      <SelectField
        name="infrastructure.kubeconfigSecret"
        label={t('Secret with the kubeconfig')}
        isFreeText
        options={secrets.items}
        emptyLabel={t('Made for this cluster: {{name}}', { name: defaultCredentials(name) })}
        state={optionsState(secrets)}
        helper={t('Instead of a kubeconfig above: a Secret of the namespace with an entry kubeconfig.')}
        checked={existing.checked}
      />
    </>
  );
};

const InfraNamespaceField = () => {
  const { t } = useWords();
  const { control, setValue } = useFormContext<Values>();
  const [name, namespace, infraNamespace] = useWatch({
    control,
    name: ['details.name', 'details.namespace', 'infrastructure.infraNamespace'],
  });
  const suggested = controlPlaneNamespace({ metadata: { name, namespace } });
  const isOffered = name !== '' && namespace !== '' && infraNamespace !== suggested;
  return (
    <div>
      <TextField
        name="infrastructure.infraNamespace"
        label={t('Namespace there')}
        helper={t('It must exist on the infrastructure cluster.')}
      />
      {isOffered ? (
        <Button
          variant="link"
          isInline
          data-test="use-suggested-namespace"
          onClick={() =>
            setValue('infrastructure.infraNamespace', suggested, {
              shouldDirty: true,
              shouldTouch: true,
              shouldValidate: true,
            })
          }
        >
          {t('Use {{namespace}}, as on this cluster', { namespace: suggested })}
        </Button>
      ) : null}
    </div>
  );
};

/** What the user of the kubeconfig must be allowed there: this page cannot ask that cluster. */
const RightsThere = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [name, infraNamespace] = useWatch({
    control,
    name: ['details.name', 'infrastructure.infraNamespace'],
  });
  const namespace = infraNamespace === '' ? 'NAMESPACE' : infraNamespace;
  const cluster = name === '' ? 'CLUSTER' : name;
  return (
    <ExpandableSection toggleText={t('Rights needed there')} isIndented data-test="rights-there">
      <p>
        {t(
          'This page cannot ask the other cluster. Its administrator applies these roles, with the name of the user for USER.',
        )}
      </p>
      <CommandBlock title={t('Roles and bindings')} command={infraRolesYaml(cluster, namespace)} />
      <CommandBlock
        title={t('Ask whether they are there')}
        command={infraRightChecks(kubeconfigFile(cluster), namespace)}
      />
    </ExpandableSection>
  );
};
