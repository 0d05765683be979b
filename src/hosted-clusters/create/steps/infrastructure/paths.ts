import type { FieldPath } from '../../part';

/** Where a refusal of the server lands. */
export const infrastructurePaths: readonly FieldPath[] = [
  [/^spec\.platform\.kubevirt\.credentials\.infraNamespace/, 'infrastructure.infraNamespace'],
  [/^spec\.platform\.kubevirt\.credentials/, 'infrastructure.kubeconfig'],
];
