import { createContext, useContext } from 'react';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** The cluster that a pool is for, where it exists already; undefined in the wizard that makes one. */
const PoolClusterContext = createContext<HostedCluster | undefined>(undefined);
export const PoolClusterProvider = PoolClusterContext.Provider;

/** The cluster of the pool that the fields edit, as far as it is known. */
export const usePoolCluster = (): HostedCluster | undefined => useContext(PoolClusterContext);
