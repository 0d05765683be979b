import type { FieldPath } from '../../part';

const MAPPINGS = String.raw`^spec\.platform\.kubevirt\.storageDriver\.manual\.`;

/** Where a refusal of the server lands. */
export const infrastructurePaths: readonly FieldPath[] = [
  [/^spec\.platform\.kubevirt\.credentials\.infraNamespace/, 'infrastructure.infraNamespace'],
  [/^spec\.platform\.kubevirt\.credentials/, 'infrastructure.kubeconfig'],
  [
    new RegExp(`${MAPPINGS}storageClassMapping\\[(\\d+)\\]\\.guest`),
    'infrastructure.storageClasses.$1.guest',
  ],
  [new RegExp(`${MAPPINGS}storageClassMapping\\[(\\d+)\\]`), 'infrastructure.storageClasses.$1.infra'],
  [
    new RegExp(`${MAPPINGS}volumeSnapshotClassMapping\\[(\\d+)\\]\\.guest`),
    'infrastructure.snapshotClasses.$1.guest',
  ],
  [
    new RegExp(`${MAPPINGS}volumeSnapshotClassMapping\\[(\\d+)\\]`),
    'infrastructure.snapshotClasses.$1.infra',
  ],
  [/^spec\.platform\.kubevirt\.storageDriver/, 'infrastructure.storageDriver'],
  [/^spec\.nodeSelector/, 'infrastructure.nodeSelector'],
  [/^spec\.labels/, 'infrastructure.podLabels'],
  [/^spec\.tolerations\[(\d+)\]\.effect/, 'infrastructure.tolerations.$1.effect'],
  [/^spec\.tolerations\[(\d+)\]/, 'infrastructure.tolerations.$1.key'],
  [/^spec\.tolerations/, 'infrastructure.tolerations'],
  [/^spec\.kubeAPIServerDNSName/, 'infrastructure.apiName'],
  [
    /^spec\.configuration\.apiServer\.servingCerts\.namedCertificates\[(\d+)\]/,
    'infrastructure.certificates.$1.names',
  ],
  [/^spec\.configuration\.apiServer\.servingCerts/, 'infrastructure.certificates'],
];
