import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { PoolMachine } from '../../node-pools/model/pool-machines';
import type { PodState } from './pod-state';
import { behindStage, type StageId } from './stage';
import { hasOwnDomain } from './status';

/** What was read of a stage that is slow; undefined = it may not be read. */
export interface Evidence {
  pods: readonly PodState[] | undefined;
  machines: readonly PoolMachine[] | undefined;
}

const NOTHING: Evidence = { pods: undefined, machines: undefined };

/** Reasons of the kubelet for an image that does not come (core API). */
const NO_IMAGE = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];

/** States of a virtual machine that found no room (KubeVirt: `printableStatus`). */
const NO_ROOM = ['ErrorUnschedulable', 'ErrorPvcNotFound', 'DataVolumeError', 'CrashLoopBackOff'];

const podHint = (pods: readonly PodState[] | undefined): Message | undefined => {
  const waiting = (pods ?? []).filter(({ isReady }) => !isReady);
  const unpulled = waiting.find(({ state }) => NO_IMAGE.includes(state));
  if (unpulled)
    return message('Pod {{name}} cannot pull its image. Check the pull secret, the mirrors and the proxy.', {
      name: unpulled.name,
    });
  const crashing = waiting.find(({ state }) => state === 'CrashLoopBackOff');
  if (crashing)
    return message('Pod {{name}} starts and ends again and again. Read its log.', { name: crashing.name });
  const unplaced = waiting.find(({ state }) => state === 'Unschedulable');
  if (!unplaced) return undefined;
  return /persistentvolumeclaim|volume/i.test(unplaced.message ?? '')
    ? message(
        'Pod {{name}} waits for its volume. Check its claim, its StorageClass and the default StorageClass.',
        { name: unplaced.name },
      )
    : message('No node takes pod {{name}}. Check the free capacity, the node selector and the taints.', {
        name: unplaced.name,
      });
};

const machineHint = ({ machines, pods }: Evidence): Message | undefined => {
  if (!machines) return undefined;
  const waiting = machines.filter(({ node }) => node === undefined);
  const importing = waiting.find(({ disk }) => disk !== undefined && disk.phase !== 'Succeeded');
  if (importing) {
    const importer = pods?.find(({ name, isReady }) => name.startsWith('importer') && !isReady);
    return message(
      'The root disk of {{name}} is not imported yet. Check the importer pod {{pod}}: the image it pulls and the storage it writes to.',
      { name: importing.name, pod: importer?.name ?? `importer-prime-${importing.name}-rhcos` },
    );
  }
  const stuck = waiting.find(({ vmStatus }) => vmStatus !== undefined && NO_ROOM.includes(vmStatus));
  if (stuck)
    return message(
      'Virtual machine {{name}} is {{state}}. Check its virt-launcher pod: free capacity, node selector and volume.',
      { name: stuck.name, state: stuck.vmStatus ?? '' },
    );
  const alone = waiting.find(({ vmStatus }) => vmStatus === 'Running');
  return alone
    ? message(
        'Virtual machine {{name}} runs but has not joined. Check that it reaches the ignition server and the API server.',
        { name: alone.name },
      )
    : undefined;
};

const addressHint = ({ spec }: HostedCluster): Message => {
  const api = spec.services.find(({ service }) => service === 'APIServer')?.servicePublishingStrategy.type;
  switch (api) {
    case 'NodePort':
      return message(
        'The node ports may be taken, or their address may not be that of a node. Check the Services of the control plane.',
      );
    case 'Route':
      return message(
        'A Route of the control plane may not be admitted. Check its host name and the ingress controllers.',
      );
    default:
      return message(
        'The Service of the API server may wait for an address. Check MetalLB, its IPAddressPool and its advertisement.',
      );
  }
};

/**
 * Why a stage may take so long and what to look at: first what was seen, else what it usually is.
 * @param evidence what could be read of its pods and machines
 */
export const stageHint = (id: StageId, cluster: HostedCluster, evidence: Evidence = NOTHING): Message => {
  const ofPods = podHint(evidence.pods && behindStage(id, evidence.pods));
  switch (id) {
    case 'InfrastructureReady':
      return ofPods ?? addressHint(cluster);
    case 'EtcdAvailable':
      return (
        ofPods ??
        message(
          'A volume claim of etcd may be pending. Check the claims in the control plane namespace and the default StorageClass.',
        )
      );
    case 'KubeAPIServerAvailable':
    case 'IgnitionEndpointAvailable':
    case 'Available':
      return (
        ofPods ??
        message(
          'A pod may be unable to pull its image or to be scheduled. Check the pods below, the pull secret and the free capacity.',
        )
      );
    case 'pools':
      return (
        machineHint(evidence) ??
        ofPods ??
        message(
          'Check the importer pods (image, storage) and the virt-launcher pods (free capacity, node selector), then the way from the machines to the ignition server.',
        )
      );
    case 'ClusterVersionSucceeding':
    case 'Completed':
      return hasOwnDomain(cluster)
        ? message(
            'The ingress operator may wait for its domain. Route *.apps of the cluster to its workers and create the DNS record.',
          )
        : message(
            'The ingress operator may wait for its route. Check that the default IngressController allows wildcard routes.',
          );
  }
};
