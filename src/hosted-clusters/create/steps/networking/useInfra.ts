import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { message, type Message } from '../../../../i18n/message';
import { NetworkModel, NodeModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import { useObject } from '../../../../kubernetes/read/useObject';
import { whyUnchecked } from '../../../../node-pools/fields/checks/choices';
import type { InfraRanges } from '../../../model/infra-ranges';
import type { Values } from '../../values';
import { isExternal } from '../infrastructure/values';

/** The network of the cluster that runs the machines, as far as it could be read. */
export interface InfraNetwork {
  readonly ranges?: InfraRanges;
  /** of its pod network, in bytes */
  readonly mtu?: number;
  /** Why nothing is known of it. */
  readonly why?: Message;
}

const CLUSTER = { name: 'cluster' };
const ALL = {};
const EXTERNAL = message(
  'The ranges of the external infrastructure cluster are not known here. Compare them yourself.',
);

/** The network of the infrastructure cluster: this one, unless the form names another. */
export const useInfra = (): InfraNetwork => {
  const { control } = useFormContext<Values>();
  const [kubeconfig, kubeconfigSecret, infraNamespace] = useWatch({
    control,
    name: ['infrastructure.kubeconfig', 'infrastructure.kubeconfigSecret', 'infrastructure.infraNamespace'],
  });
  const isElsewhere = isExternal({ kubeconfig, kubeconfigSecret, infraNamespace });
  const [network, state] = useObject(NetworkModel, isElsewhere ? null : CLUSTER);
  // Its nodes are one part of it: where they may not be listed the rest still says something.
  const [nodes] = useList(NodeModel, isElsewhere ? null : ALL);
  return useMemo((): InfraNetwork => {
    if (isElsewhere) return { why: EXTERNAL };
    if (state.phase === 'failed') return { why: whyUnchecked(NetworkModel, state.error) };
    if (!network) return {};
    const { clusterNetwork = [], serviceNetwork = [], clusterNetworkMTU } = network.status ?? {};
    return {
      ranges: {
        clusterNetwork: clusterNetwork.flatMap(({ cidr }) => cidr ?? []),
        serviceNetwork,
        nodes: nodes.flatMap(({ metadata, status }) =>
          (status?.addresses ?? [])
            .filter(({ type }) => type === 'InternalIP')
            .map(({ address }) => ({ name: metadata.name, address })),
        ),
      },
      ...(clusterNetworkMTU === undefined ? {} : { mtu: clusterNetworkMTU }),
    };
  }, [isElsewhere, state, network, nodes]);
};
