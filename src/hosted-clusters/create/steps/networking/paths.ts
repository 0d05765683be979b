import type { FieldPath } from '../../part';

/** Where a refusal of the server lands. */
export const networkingPaths: readonly FieldPath[] = [
  [/^spec\.networking\.clusterNetwork\[(\d+)\]/, 'networking.clusterNetwork.$1.cidr'],
  [/^spec\.networking\.serviceNetwork\[(\d+)\]/, 'networking.serviceNetwork.$1.cidr'],
  [/^spec\.networking\.machineNetwork\[(\d+)\]/, 'networking.machineNetwork.$1.cidr'],
];
