import { message } from '../../../../i18n/message';
import type { Model } from '../../../../kubernetes/model';
import type { ReadState } from '../../../../kubernetes/read/state';
import { whyUnchecked } from '../../../../node-pools/fields/checks/choices';
import type { Facts } from '../../../model/preflight/facts';
import type { Reading } from '../../../model/preflight/reading';

/** What came of a read, as the preflight judges it. */
export const readingOf = <T>(
  model: Model,
  value: T | undefined,
  state: ReadState,
  namespace?: string,
): Reading<T> => {
  switch (state.phase) {
    case 'loading':
      return { state: 'loading' };
    case 'missing':
      return { state: 'missing' };
    case 'ready':
      return value === undefined ? { state: 'missing' } : { state: 'read', value, isPaused: !state.live };
    case 'failed': {
      const why = whyUnchecked(model, state.error, namespace);
      return { state: state.error.kind === 'not-served' ? 'not-served' : 'unreadable', why };
    }
  }
};

const LOADING = { state: 'loading' } as const;

/** Before anything was read. */
export const NOTHING_READ: Facts = {
  hostedClusters: LOADING,
  supportedVersions: LOADING,
  engines: LOADING,
  addOns: LOADING,
  kubeVirts: LOADING,
  hyperConvergeds: LOADING,
  kubernetes: LOADING,
  clusterVersion: LOADING,
  infrastructure: LOADING,
  ingressController: LOADING,
  network: LOADING,
  storageClasses: LOADING,
  storageProfiles: LOADING,
  nodes: LOADING,
  requested: {
    state: 'unreadable',
    why: message('What the pods of the nodes request is read in the step Preflight only.'),
  },
  metalLBs: LOADING,
  addressPools: LOADING,
  l2Advertisements: LOADING,
  bgpAdvertisements: LOADING,
  localClusters: LOADING,
};

/** What was read stays while it is read again: a step that is opened anew must not blink. */
export const keepRead = (before: Facts, now: Partial<Facts>): Facts => {
  const entries: readonly (readonly [string, Reading<unknown>])[] = Object.entries(now);
  const read = Object.fromEntries(entries.filter(([, { state }]) => state !== 'loading'));
  return { ...before, ...read };
};
