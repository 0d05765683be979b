import { createHash } from 'node:crypto';
import type { Context } from '../controller';
import { keyOf, uidOf } from '../kubernetes/object';
import { clusterMark, stageMark, startAfter } from '../marks';
import type { HostedCluster, Pod } from '../resources';
import { HostedControlPlanes, Namespaces, PersistentVolumeClaims, Pods, Services } from '../resources';
import type { Component, ControlPlaneStage } from './components';
import { componentsUpTo } from './components';
import {
  controlPlaneNamespace,
  hostedClusterAnnotation,
  hypershiftFinalizer,
  infraLabel,
  nameOf,
} from './names';

const replicasOf = (hostedCluster: HostedCluster, component: Component): number =>
  component.isReplicated && hostedCluster.spec.controllerAvailabilityPolicy !== 'SingleReplica' ? 3 : 1;

const shortHash = (of: string, length: number): string =>
  createHash('sha256').update(of).digest('hex').slice(0, length);

const podName = (hostedCluster: HostedCluster, component: Component, at: number): string => {
  if (component.name === 'etcd') return `etcd-${at}`;
  const of = `${uidOf(hostedCluster)}${component.name}`;
  return `${component.name}-${shortHash(of, 9)}-${shortHash(`${of}${at}`, 5)}`;
};

const createPod = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  component: Component,
  at: number,
): Promise<void> => {
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const isEtcd = component.name === 'etcd';
  await cluster.ensure(Pods, {
    metadata: {
      name: podName(hostedCluster, component, at),
      namespace,
      labels: {
        app: component.name,
        'hypershift.openshift.io/control-plane-component': component.name,
        'hypershift.openshift.io/hosted-control-plane': namespace,
      },
      annotations: {
        [startAfter]: String(component.seconds),
        [stageMark]: component.stage,
        [clusterMark]: keyOf(hostedCluster),
      },
    },
    spec: {
      automountServiceAccountToken: false,
      containers: [
        {
          name: component.name,
          image: `quay.io/openshift-release-dev/ocp-v4.0-art-dev@sha256:${shortHash(component.name, 64)}`,
          resources: { requests: { cpu: component.cpu ?? '150m', memory: component.memory ?? '700Mi' } },
        },
      ],
      ...(isEtcd
        ? { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: `data-etcd-${at}` } }] }
        : {}),
    },
  });
};

const createClaims = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  replicas: number,
): Promise<void> => {
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const { size = '8Gi', storageClassName } = hostedCluster.spec.etcd.managed?.storage.persistentVolume ?? {};
  for (let at = 0; at < replicas; at += 1) {
    await cluster.ensure(PersistentVolumeClaims, {
      metadata: {
        name: `data-etcd-${at}`,
        namespace,
        labels: { app: 'etcd' },
        annotations: { [clusterMark]: keyOf(hostedCluster) },
      },
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: String(size) } },
        ...(storageClassName ? { storageClassName } : {}),
      },
    });
  }
};

/** The Service through which the API is reached; its type follows the publishing strategy. */
const createApiService = async ({ cluster }: Context, hostedCluster: HostedCluster): Promise<void> => {
  const strategy = hostedCluster.spec.services.find(
    ({ service }) => service === 'APIServer',
  )?.servicePublishingStrategy;
  const type =
    strategy?.type === 'LoadBalancer'
      ? 'LoadBalancer'
      : strategy?.type === 'NodePort'
        ? 'NodePort'
        : 'ClusterIP';
  const port = strategy?.nodePort?.port;
  await cluster.ensure(Services, {
    metadata: {
      name: 'kube-apiserver',
      namespace: controlPlaneNamespace(nameOf(hostedCluster)),
      annotations: { [clusterMark]: keyOf(hostedCluster) },
    },
    spec: {
      type,
      selector: { app: 'kube-apiserver' },
      ports: [
        {
          name: 'https',
          port: 6443,
          protocol: 'TCP',
          ...(type === 'NodePort' && port ? { nodePort: port } : {}),
        },
      ],
    },
  });
};

/** What the operator hands on to the control plane: the cluster's own spec, with an image for its release. */
const controlPlaneSpec = ({ spec }: HostedCluster): Record<string, unknown> => {
  const { release, ...rest } = spec;
  return {
    ...rest,
    releaseImage: release.image,
    issuerURL: spec.issuerURL ?? '',
    sshKey: spec.sshKey ?? {},
    dns: { baseDomain: '', ...spec.dns },
  };
};

const createFrame = async ({ cluster }: Context, hostedCluster: HostedCluster): Promise<void> => {
  const of = nameOf(hostedCluster);
  const namespace = controlPlaneNamespace(of);
  await cluster.ensure(Namespaces, {
    metadata: {
      name: namespace,
      labels: {
        'hypershift.openshift.io/hosted-control-plane': 'true',
        'pod-security.kubernetes.io/enforce': 'privileged',
        'security.openshift.io/scc.podSecurityLabelSync': 'false',
      },
    },
  });
  const controlPlane = await cluster.ensure(HostedControlPlanes, {
    metadata: {
      name: of.name,
      namespace,
      labels: { [infraLabel]: hostedCluster.spec.infraID ?? '' },
      annotations: { [hostedClusterAnnotation]: keyOf(hostedCluster) },
      finalizers: [hypershiftFinalizer],
    },
    spec: controlPlaneSpec(hostedCluster),
  });
  await cluster.patch(HostedControlPlanes, controlPlane, {
    spec: { releaseImage: hostedCluster.spec.release.image },
  });
};

/** Makes what the control plane consists of at `stage` and before: namespace, HostedControlPlane, volumes, pods. */
export const createControlPlane = async (
  context: Context,
  hostedCluster: HostedCluster,
  stage: ControlPlaneStage,
): Promise<void> => {
  await createFrame(context, hostedCluster);
  await createApiService(context, hostedCluster);
  for (const component of componentsUpTo(stage)) {
    const replicas = replicasOf(hostedCluster, component);
    if (component.name === 'etcd') await createClaims(context, hostedCluster, replicas);
    for (let at = 0; at < replicas; at += 1) await createPod(context, hostedCluster, component, at);
  }
};

/** The pods of a component, as they are. */
export const podsOf = ({ cluster }: Context, hostedCluster: HostedCluster, component: string): Pod[] =>
  cluster
    .store<Pod>(Pods)
    .list(controlPlaneNamespace(nameOf(hostedCluster)))
    .filter((pod) => pod.metadata.labels?.['hypershift.openshift.io/control-plane-component'] === component);
