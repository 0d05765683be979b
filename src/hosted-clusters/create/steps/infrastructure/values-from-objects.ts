import type { ObjectReader } from '../../../../node-pools/fields/read-object';
import type { GivenObjects } from '../../given';
import { INFRA_CREDENTIALS, KUBECONFIG_KEY } from './objects';
import type { Infrastructure } from './values';

const CREDENTIALS = ['spec', 'platform', 'kubevirt', 'credentials'] as const;

/** The step's values, read from a HostedCluster and the Secrets it names. */
export const infrastructureFromObjects = (cluster: ObjectReader, given: GivenObjects): Infrastructure => {
  const secret = cluster.text([...CREDENTIALS, 'infraKubeConfigSecret', 'name']);
  const text = given.text(`Secret/${INFRA_CREDENTIALS}`, secret, KUBECONFIG_KEY);
  return text === undefined
    ? { kubeconfig: '', infraNamespace: '' }
    : { kubeconfig: text, infraNamespace: cluster.text([...CREDENTIALS, 'infraNamespace']) };
};
