import type { KubeResource } from '../resource';
import { object } from './object';

const policy = (name: string, description: string, spec: Record<string, unknown>): KubeResource =>
  object(
    'migrations.kubevirt.io/v1alpha1',
    'MigrationPolicy',
    { name, annotations: { description } },
    { spec },
  );

/** Two policies that overlap: a database of the web team is chosen by the one with more labels. */
export const migrationPolicies = (): KubeResource[] => [
  policy('web-team', 'Fast moves for the web team', {
    allowAutoConverge: true,
    bandwidthPerMigration: '512Mi',
    selectors: { namespaceSelector: { team: 'web' } },
  }),
  policy('databases', 'Databases move slowly and never by post-copy', {
    allowAutoConverge: false,
    allowPostCopy: false,
    bandwidthPerMigration: '128Mi',
    completionTimeoutPerGiB: 300,
    selectors: {
      namespaceSelector: { team: 'web' },
      virtualMachineInstanceSelector: { workload: 'database' },
    },
  }),
];
