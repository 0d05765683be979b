import { z } from 'zod';
import type { ConflictField } from '../../../form/conflict/three-way';
import { message, type Message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { refuse } from '../../../node-pools/fields/refuse';
import { apiAcross, type ApiCluster } from '../../fields/certificates/across';
import { apiShape, type ApiValues, type CertificateValues } from '../../fields/certificates/values';
import { apiAccessOf, loadBalancerName } from '../../model/api-access';

/** What the form must agree with. */
export const apiClusterOf = (cluster: HostedCluster): ApiCluster => ({
  clusterName: cluster.metadata.name,
  release: cluster.spec.release.image,
  hostname: loadBalancerName(cluster),
});

/** The rules for the API of one cluster. */
export const apiSchema = (cluster: ApiCluster) =>
  z.object(apiShape).superRefine((values, context) => {
    for (const { path, message: problem } of apiAcross(values, cluster)) refuse(context, path, problem);
  });

/** What a cluster has, as the form holds it: each certificate in the Secret it is in. */
export const apiValuesOf = (cluster: HostedCluster): ApiValues => {
  const { apiName, certificates } = apiAccessOf(cluster);
  return {
    apiName,
    certificates: certificates.map(({ names, secret }) => ({
      names: names.join(', '),
      source: 'existing',
      secretName: secret,
      newSecretName: '',
      certificate: '',
      key: '',
    })),
  };
};

const certificateText = ({ names, source, secretName }: CertificateValues): string =>
  [source === 'upload' ? 'PEM' : secretName, names].filter((part) => part !== '').join(': ');

const certificatesText = ({ certificates }: ApiValues): Message | string =>
  certificates.length === 0 ? message('None') : certificates.map(certificateText).join('; ');

/** All that the form changes. */
export const API_FIELDS: readonly ConflictField<ApiValues>[] = [
  {
    id: 'apiName',
    label: message('Name of the API'),
    paths: ['apiName'],
    words: ({ apiName }) => (apiName === '' ? message('None') : apiName),
  },
  {
    id: 'certificates',
    label: message('Certificates of the API'),
    paths: ['certificates'],
    words: certificatesText,
  },
];
