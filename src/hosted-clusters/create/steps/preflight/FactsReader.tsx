import { useEffect, useMemo } from 'react';
import type { Model } from '../../../../kubernetes/model';
import {
  BGPAdvertisementModel,
  ClusterVersionModel,
  ConfigMapModel,
  HostedClusterModel,
  InfrastructureModel,
  IngressControllerModel,
  IPAddressPoolModel,
  KubeVirtModel,
  L2AdvertisementModel,
  ManagedClusterAddOnModel,
  ManagedClusterModel,
  MetalLBModel,
  MultiClusterEngineModel,
  NetworkModel,
  NodeModel,
  StorageClassModel,
  StorageProfileModel,
} from '../../../../kubernetes/models';
import type { ObjectRef } from '../../../../kubernetes/path';
import { useHyperConverged } from '../../../../kubernetes/read/useHyperConverged';
import { useList, type ListQuery } from '../../../../kubernetes/read/useList';
import { useObject } from '../../../../kubernetes/read/useObject';
import { useServerVersion } from '../../../../kubernetes/read/useServerVersion';
import type { HyperConverged } from '../../../../kubernetes/types/generated/hyper-converged';
import type { KubeObject } from '../../../../kubernetes/types/object';
import { DEFAULT_INGRESS } from '../../../model/ingress-wildcards';
import { METALLB_NAMESPACE } from '../../../model/metallb';
import type { Facts } from '../../../model/preflight/facts';
import type { Reading } from '../../../model/preflight/reading';
import { readingOf } from './reading-of';

const ALL: ListQuery = {};
const NAMES: ListQuery = { metadataOnly: true };
const ADD_ONS: ListQuery = { fieldSelector: 'metadata.name=hypershift-addon' };
const LOCAL: ListQuery = { labelSelector: 'local-cluster=true' };
const METALLB: ListQuery = { namespace: METALLB_NAMESPACE };
const SUPPORTED: ObjectRef = { namespace: 'hypershift', name: 'supported-versions' };
const CLUSTER: ObjectRef = { name: 'cluster' };
const VERSION: ObjectRef = { name: 'version' };

/** All that is read with one watch or request each; what pods request is read elsewhere (`RequestsReader`). */
export type WatchedFacts = Omit<Facts, 'requested'>;

interface FactsReaderProps {
  /** Called with each change. */
  readonly onRead: (facts: WatchedFacts) => void;
}

const useListReading = <T extends KubeObject>(model: Model<T>, query: ListQuery): Reading<readonly T[]> => {
  const [items, state] = useList(model, query);
  return useMemo(
    () => readingOf(model, items, state, query.namespace),
    [model, items, state, query.namespace],
  );
};

const useObjectReading = <T extends KubeObject>(model: Model<T>, ref: ObjectRef): Reading<T> => {
  const [object, state] = useObject(model, ref);
  return useMemo(() => readingOf(model, object, state, ref.namespace), [model, object, state, ref.namespace]);
};

const useVersionReading = (): Reading<string> => {
  const [version, state] = useServerVersion();
  return useMemo(() => readingOf(NodeModel, version, state), [version, state]);
};

const useHyperConvergedReading = (): Reading<readonly HyperConverged[]> => {
  const { objects, state, model } = useHyperConverged();
  return useMemo(() => readingOf(model, objects, state), [model, objects, state]);
};

/** Watches what the preflight judges, as long as it is mounted. Draws nothing. */
export const FactsReader = ({ onRead }: FactsReaderProps) => {
  const facts: WatchedFacts = {
    hostedClusters: useListReading(HostedClusterModel, NAMES),
    supportedVersions: useObjectReading(ConfigMapModel, SUPPORTED),
    engines: useListReading(MultiClusterEngineModel, ALL),
    addOns: useListReading(ManagedClusterAddOnModel, ADD_ONS),
    kubeVirts: useListReading(KubeVirtModel, ALL),
    hyperConvergeds: useHyperConvergedReading(),
    kubernetes: useVersionReading(),
    clusterVersion: useObjectReading(ClusterVersionModel, VERSION),
    infrastructure: useObjectReading(InfrastructureModel, CLUSTER),
    ingressController: useObjectReading(IngressControllerModel, DEFAULT_INGRESS),
    network: useObjectReading(NetworkModel, CLUSTER),
    storageClasses: useListReading(StorageClassModel, ALL),
    storageProfiles: useListReading(StorageProfileModel, ALL),
    nodes: useListReading(NodeModel, ALL),
    metalLBs: useListReading(MetalLBModel, METALLB),
    addressPools: useListReading(IPAddressPoolModel, METALLB),
    l2Advertisements: useListReading(L2AdvertisementModel, METALLB),
    bgpAdvertisements: useListReading(BGPAdvertisementModel, METALLB),
    localClusters: useListReading(ManagedClusterModel, LOCAL),
  };
  useEffect(
    () => onRead(facts),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each reading keeps its identity while nothing changes; the object around them is new each time
    [onRead, ...Object.values(facts)],
  );
  return null;
};
