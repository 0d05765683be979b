import { type ObjectReader, type Path } from '../../../../node-pools/fields/read-object';
import { defaultCertificateSecret, TLS_CERTIFICATE, TLS_KEY } from '../../../fields/certificates/objects';
import type { CertificateValues } from '../../../fields/certificates/values';
import { TOLERATION_EFFECTS } from '../../../model/placement';
import type { ClassMapping } from '../../../model/storage-mapping';
import type { GivenObjects } from '../../given';
import { certificateRole, defaultCredentials, INFRA_CREDENTIALS, KUBECONFIG_KEY } from './objects';
import type { Infrastructure } from './values';

const KUBEVIRT = ['spec', 'platform', 'kubevirt'] as const;
const CREDENTIALS = [...KUBEVIRT, 'credentials'] as const;
const DRIVER = [...KUBEVIRT, 'storageDriver'] as const;
const CERTIFICATES = ['spec', 'configuration', 'apiServer', 'servingCerts', 'namedCertificates'] as const;

type External = Pick<Infrastructure, 'kubeconfig' | 'kubeconfigSecret' | 'infraNamespace'>;

const external = (cluster: ObjectReader, given: GivenObjects): External => {
  const name = cluster.text([...CREDENTIALS, 'infraKubeConfigSecret', 'name']);
  const text = name === '' ? '' : given.text(`Secret/${INFRA_CREDENTIALS}`, name, KUBECONFIG_KEY);
  const isDefault = name === defaultCredentials(cluster.text(['metadata', 'name']));
  return {
    kubeconfig: text ?? '',
    // The Secret of the usual name counts as existing where nothing is said of what it holds.
    kubeconfigSecret: isDefault && text !== undefined ? '' : name,
    infraNamespace: cluster.text([...CREDENTIALS, 'infraNamespace']),
  };
};

const mappings = (cluster: ObjectReader, list: string, kind: string): ClassMapping[] =>
  cluster.items([...DRIVER, 'manual', list]).map((path) => ({
    infra: cluster.text([...path, `infra${kind}Name`]),
    guest: cluster.text([...path, `guest${kind}Name`]),
    group: cluster.text([...path, 'group']),
  }));

const toleration = (cluster: ObjectReader, path: Path): Infrastructure['tolerations'][number] => ({
  key: cluster.text([...path, 'key']),
  operator: cluster.choice([...path, 'operator'], ['Equal', 'Exists']),
  value: cluster.text([...path, 'value']),
  effect: cluster.choice([...path, 'effect'], TOLERATION_EFFECTS),
  seconds: cluster.count([...path, 'tolerationSeconds'], null),
});

const certificate = (
  cluster: ObjectReader,
  given: GivenObjects,
  path: Path,
  index: number,
): CertificateValues => {
  const names = cluster
    .items([...path, 'names'])
    .map((item) => cluster.text(item))
    .join(', ');
  const secret = cluster.text([...path, 'servingCertificate', 'name']);
  const role = `Secret/${certificateRole(index)}`;
  if (secret === '' || !given.has(role, secret)) {
    return { names, source: 'existing', secretName: secret, newSecretName: '', certificate: '', key: '' };
  }
  const byDefault = defaultCertificateSecret(cluster.text(['metadata', 'name']), index);
  return {
    names,
    source: 'upload',
    secretName: '',
    newSecretName: secret === byDefault ? '' : secret,
    certificate: given.text(role, secret, TLS_CERTIFICATE) ?? '',
    key: given.text(role, secret, TLS_KEY) ?? '',
  };
};

/** The step's values, read from a HostedCluster and the Secrets it names. */
export const infrastructureFromObjects = (cluster: ObjectReader, given: GivenObjects): Infrastructure => ({
  ...external(cluster, given),
  storageDriver: cluster.choice([...DRIVER, 'type'], ['Default', 'None', 'Manual']),
  storageClasses: mappings(cluster, 'storageClassMapping', 'StorageClass'),
  snapshotClasses: mappings(cluster, 'volumeSnapshotClassMapping', 'VolumeSnapshotClass'),
  nodeSelector: cluster.pairs(['spec', 'nodeSelector']),
  podLabels: cluster.pairs(['spec', 'labels']),
  tolerations: cluster.items(['spec', 'tolerations']).map((path) => toleration(cluster, path)),
  apiName: cluster.text(['spec', 'kubeAPIServerDNSName']),
  certificates: cluster.items(CERTIFICATES).map((path, index) => certificate(cluster, given, path, index)),
});
