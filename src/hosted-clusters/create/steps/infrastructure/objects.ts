import type { Secret } from '../../../../kubernetes/types/core';
import type {
  HostedClusterSpec,
  HostedClusterSpecPlatformKubevirt,
} from '../../../../kubernetes/types/generated/hosted-cluster';
import {
  apiSpec,
  certificateSecret,
  TLS_CERTIFICATE,
  TLS_KEY,
  TLS_TYPE,
} from '../../../fields/certificates/objects';
import type { ClassMapping } from '../../../model/storage-mapping';
import type { Made } from '../../made';
import { secretMetadata } from '../../object-meta';
import type { Written } from '../../part';
import { encodeText } from '../../../../kubernetes/secret-data';
import type { Values } from '../../values';
import { isExternal, type Infrastructure } from './values';

/** The role of the Secret with the kubeconfig: also how its name ends (source: `hcp`). */
export const INFRA_CREDENTIALS = 'infra-credentials';

/** The key of the kubeconfig in it (source: operator). */
export const KUBECONFIG_KEY = 'kubeconfig';

/** The role of the Secret of a certificate, by its place in the list. */
export const certificateRole = (index: number): string => `api-certificate-${index}`;

/** The name the Secret with the kubeconfig gets where the user gives none (source: `hcp`). */
export const defaultCredentials = (clusterName: string): string => `${clusterName}-${INFRA_CREDENTIALS}`;

const credentialsName = ({ details, infrastructure }: Values): string =>
  infrastructure.kubeconfigSecret || defaultCredentials(details.name);

const credentials = (values: Values): HostedClusterSpecPlatformKubevirt => {
  const { infrastructure } = values;
  if (!isExternal(infrastructure)) return {};
  const { kubeconfig, kubeconfigSecret, infraNamespace } = infrastructure;
  return {
    credentials: {
      ...(kubeconfig === '' && kubeconfigSecret === ''
        ? {}
        : { infraKubeConfigSecret: { name: credentialsName(values), key: KUBECONFIG_KEY } }),
      infraNamespace,
    },
  };
};

const group = ({ group: name }: ClassMapping) => (name === '' ? {} : { group: name });

const storage = ({
  storageDriver,
  storageClasses,
  snapshotClasses,
}: Infrastructure): HostedClusterSpecPlatformKubevirt => {
  // The API's own default, which `hcp` leaves out too.
  if (storageDriver === 'Default') return {};
  if (storageDriver === 'None') return { storageDriver: { type: storageDriver } };
  return {
    storageDriver: {
      type: storageDriver,
      manual: {
        storageClassMapping: storageClasses.map((one) => ({
          infraStorageClassName: one.infra,
          guestStorageClassName: one.guest,
          ...group(one),
        })),
        ...(snapshotClasses.length === 0
          ? {}
          : {
              volumeSnapshotClassMapping: snapshotClasses.map((one) => ({
                infraVolumeSnapshotClassName: one.infra,
                guestVolumeSnapshotClassName: one.guest,
                ...group(one),
              })),
            }),
      },
    },
  };
};

/** A map as the API has it; the last of two equal keys wins, which the schema refuses anyway. */
const map = (pairs: Infrastructure['nodeSelector']): Record<string, string> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

const placement = ({ nodeSelector, podLabels, tolerations }: Infrastructure): Partial<HostedClusterSpec> => ({
  ...(nodeSelector.length === 0 ? {} : { nodeSelector: map(nodeSelector) }),
  ...(podLabels.length === 0 ? {} : { labels: map(podLabels) }),
  ...(tolerations.length === 0
    ? {}
    : {
        tolerations: tolerations.map(({ key, operator, value, effect, seconds }) => ({
          ...(key === '' ? {} : { key }),
          operator,
          ...(value === '' ? {} : { value }),
          ...(effect === '' ? {} : { effect }),
          ...(seconds === null ? {} : { tolerationSeconds: seconds }),
        })),
      }),
});

/** The fields that the step Infrastructure sets in the HostedCluster. */
export const infrastructureSpec = (values: Values): Partial<HostedClusterSpec> => {
  const { details, infrastructure } = values;
  const kubevirt = { ...credentials(values), ...storage(infrastructure) };
  return {
    ...(Object.keys(kubevirt).length === 0 ? {} : { platform: { type: 'KubeVirt', kubevirt } }),
    ...placement(infrastructure),
    ...apiSpec(details.name, infrastructure),
  };
};

const secret = (values: Values, made: Made, role: string, name: string, fields: Partial<Secret>): Written => {
  const object: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: secretMetadata(name, values.details.namespace, made),
    ...fields,
  };
  return { role: `Secret/${role}`, object };
};

/** The Secrets of this step: the kubeconfig of the infrastructure cluster, and the certificates given as text. */
export const infrastructureHelpers = (values: Values, made: Made): readonly Written[] => {
  const { details, infrastructure } = values;
  const kubeconfig =
    infrastructure.kubeconfig === ''
      ? []
      : [
          secret(values, made, INFRA_CREDENTIALS, credentialsName(values), {
            type: 'Opaque',
            data: { [KUBECONFIG_KEY]: encodeText(infrastructure.kubeconfig) },
          }),
        ];
  const certificates = infrastructure.certificates.flatMap((one, index) =>
    one.source === 'existing'
      ? []
      : [
          secret(values, made, certificateRole(index), certificateSecret(details.name, one, index), {
            type: TLS_TYPE,
            data: { [TLS_CERTIFICATE]: encodeText(one.certificate), [TLS_KEY]: encodeText(one.key) },
          }),
        ],
  );
  return [...kubeconfig, ...certificates];
};
