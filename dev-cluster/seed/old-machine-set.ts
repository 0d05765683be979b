import type { KubeResource } from '../resource';
import { object } from './object';
import { AT_ONCE, controlPlaneOf, infraIdOf, letters } from './scene';
import type { PoolScene, Scene } from './scene';

const CLUSTER_API = 'cluster.x-k8s.io/v1beta1';

/**
 * The machines that a pool had before its rollout, as the MachineSet that keeps them; the pool's MachineDeployment takes it
 * over by its label. Nothing for a pool that does not roll.
 */
export const oldMachineSet = (scene: Scene, pool: PoolScene): KubeResource[] => {
  const { rollsFrom, size } = pool;
  if (rollsFrom === undefined) return [];
  const poolName = pool.name ?? scene.name;
  const name = `${poolName}-${letters(`${poolName} before`, 5)}`;
  const clusterName = infraIdOf(scene);
  const namespace = controlPlaneOf(scene);
  const labels = {
    'cluster.x-k8s.io/deployment-name': poolName,
    'cluster.x-k8s.io/set-name': name,
    'cluster.x-k8s.io/cluster-name': clusterName,
  };
  const nodePool = { 'hypershift.openshift.io/nodePool': `${scene.namespace}/${poolName}` };
  return [
    object(
      CLUSTER_API,
      'MachineSet',
      { name, namespace, labels, annotations: { ...nodePool, ...AT_ONCE } },
      {
        spec: {
          clusterName,
          replicas: typeof size === 'number' ? size : size.now,
          selector: { matchLabels: labels },
          template: {
            metadata: {
              labels,
              annotations: { ...nodePool, 'hypershift.openshift.io/release-version': rollsFrom },
            },
            spec: {
              bootstrap: { dataSecretName: `user-data-${poolName}-before` },
              clusterName,
              infrastructureRef: {
                apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1',
                kind: 'KubevirtMachineTemplate',
                name: `${poolName}-before`,
                namespace,
              },
              version: rollsFrom,
            },
          },
        },
      },
    ),
  ];
};
