import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../form/fields/FieldGroup';
import { SelectField } from '../../form/fields/SelectField';
import type { Rule } from '../../form/rule';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { NodePoolModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { ReleaseField } from '../edit/ReleaseField';
import { useChoice } from '../fields/checks/useChoice';
import { PoolClusterProvider } from '../fields/cluster-facts';
import { NodePoolFields } from '../fields/NodePoolFields';
import { defaultPoolName } from '../model/pool-name';
import { refIn } from '../model/pool-path';
import { controlPlaneVersion } from '../model/skew';
import { useChosenCluster } from './facts';
import { useClusterChoices } from './useClusterChoices';
import type { AddValues } from './values';

const noCluster: Rule<string> = (ref) =>
  message('There is no cluster {{ref}}, or it is being deleted. Choose one of the list.', { ref });

const ClusterField = () => {
  const { t } = useWords();
  const choices = useClusterChoices();
  const choice = useChoice(choices, 'cluster', noCluster);
  return (
    <SelectField
      name="cluster"
      label={t('Cluster')}
      {...choice}
      isRequired
      helper={t('The namespace is before the slash. It cannot be changed later.')}
    />
  );
};

/** Proposes a free name as long as nobody typed one. */
const useProposedName = (namespace: string, cluster: string): void => {
  const { getValues, setValue, getFieldState } = useFormContext<AddValues>();
  const [pools, state] = useList(NodePoolModel, namespace === '' ? null : { namespace, metadataOnly: true });
  useEffect(() => {
    if (cluster === '' || state.phase !== 'ready' || getFieldState('pool.name').isTouched) return;
    if (getValues('pool.name') !== '') return;
    setValue(
      'pool.name',
      defaultPoolName(
        cluster,
        pools.map(({ metadata }) => metadata.name),
      ),
    );
  }, [cluster, pools, state.phase, getValues, setValue, getFieldState]);
};

/** The cluster, and all of the pool. */
export const PoolStep = () => {
  const { t } = useWords();
  const ref = useWatch<AddValues, 'cluster'>({ name: 'cluster' });
  const { namespace = '', name = '' } = refIn(ref) ?? {};
  const cluster = useChosenCluster();
  useProposedName(namespace, name);
  return (
    <>
      <FieldGroup title={t('Cluster')}>
        <ClusterField />
        <ReleaseField
          name="pool.release"
          controlPlane={controlPlaneVersion(cluster)}
          helper={t('Without one the node pool gets the release of its cluster.')}
        />
      </FieldGroup>
      <PoolClusterProvider value={cluster}>
        <NodePoolFields base="pool" namespace={namespace} />
      </PoolClusterProvider>
    </>
  );
};
