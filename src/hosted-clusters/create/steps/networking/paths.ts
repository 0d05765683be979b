import type { FieldPath } from '../../part';

/** Where a refusal of the server lands. */
export const networkingPaths: readonly FieldPath[] = [
  [/^spec\.networking\.clusterNetwork\[(\d+)\]\.hostPrefix/, 'networking.clusterNetwork.$1.hostPrefix'],
  [/^spec\.networking\.clusterNetwork\[(\d+)\]/, 'networking.clusterNetwork.$1.cidr'],
  [/^spec\.networking\.serviceNetwork\[(\d+)\]/, 'networking.serviceNetwork.$1.cidr'],
  [/^spec\.networking\.machineNetwork\[(\d+)\]/, 'networking.machineNetwork.$1.cidr'],
  [/^spec\.networking\.(clusterNetwork|serviceNetwork|machineNetwork)/, 'networking.$1'],
  [/^spec\.operatorConfiguration\.clusterNetworkOperator\.ovnKubernetesConfig\.mtu/, 'networking.mtu'],
  [/^spec\.services\[(\d+)\].*\.nodePort\.port/, 'networking.services.$1.port'],
  [/^spec\.services\[(\d+)\].*\.nodePort/, 'networking.services.$1.address'],
  [/^spec\.services\[(\d+)\].*\.hostname/, 'networking.services.$1.hostname'],
  [/^spec\.services\[(\d+)\]/, 'networking.services.$1.type'],
  [/^spec\.services/, 'networking.publishing'],
  [/^spec\.configuration\.proxy\.trustedCA/, 'networking.proxy.trustedCa'],
  [/^spec\.configuration\.proxy\.(httpProxy|httpsProxy|noProxy)/, 'networking.proxy.$1'],
  [/^spec\.additionalTrustBundle/, 'networking.trustBundle.name'],
  [/^spec\.imageContentSources\[(\d+)\]\.mirrors/, 'networking.mirrors.$1.mirrors'],
  [/^spec\.imageContentSources\[(\d+)\]/, 'networking.mirrors.$1.source'],
];
