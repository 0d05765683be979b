import type { KubeResource } from '../resource';
import { ago, conditions, object } from './object';
import { minorOf, OWN_RELEASE } from './releases';

const done = 'Reconcile completed successfully';

/** OpenShift Virtualization's one setting for everything, as its operator leaves it. `now` dates its history. */
export const hyperConverged = (now: Date): KubeResource => {
  const permittedHostDevices = {
    pciHostDevices: [{ pciDeviceSelector: '10DE:2236', resourceName: 'nvidia.com/GA102GL_A10' }],
    mediatedDevices: [],
  };
  return object(
    'hco.kubevirt.io/v1',
    'HyperConverged',
    { name: 'kubevirt-hyperconverged', namespace: 'openshift-cnv' },
    {
      spec: {
        virtualization: {
          evictionStrategy: 'LiveMigrate',
          liveMigrationConfig: {
            parallelMigrationsPerCluster: 5,
            parallelOutboundMigrationsPerNode: 2,
            allowAutoConverge: false,
          },
          permittedHostDevices,
        },
      },
      status: {
        conditions: conditions(ago(now, 19 * 24 * 60), [
          ['ReconcileComplete', 'True', 'ReconcileCompleted', done],
          ['Available', 'True', 'ReconcileCompleted', done],
          ['Progressing', 'False', 'ReconcileCompleted', done],
          ['Degraded', 'False', 'ReconcileCompleted', done],
          ['Upgradeable', 'True', 'ReconcileCompleted', done],
        ]),
        versions: [{ name: 'operator', version: `${minorOf(OWN_RELEASE)}.0` }],
        systemHealthStatus: 'healthy',
      },
    },
  );
};
