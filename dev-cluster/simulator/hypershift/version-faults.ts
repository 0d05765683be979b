import type { Context } from '../controller';
import type { HostedCluster } from '../resources';
import { nameOf } from './names';

/** What the cluster-version operator complains about, in its words, as far as faults say so. */
export interface VersionFaults {
  /** Cluster operators forbid the next minor. */
  notUpgradeable?: string;
  /** The release of an update was not verified. */
  notAccepted?: string;
  /** A cluster operator is degraded. */
  failing?: string;
  /** The update service did not answer. */
  notRetrieved?: string;
}

const acknowledge =
  'Kubernetes 1.35 and therefore OpenShift 4.22 remove several APIs which require admin consideration. Please see the knowledge article https://access.redhat.com/articles/7112216 for details and instructions.';

const unverified = (image: string): string =>
  `Retrieving payload failed version="" image="${image}" failure=The update cannot be verified: unable to verify ${image} against keyrings: verifier-public-key-redhat`;

const unreachable =
  'Unable to retrieve available updates: Get "https://api.openshift.com/api/upgrades_info/graph": dial tcp: lookup api.openshift.com: i/o timeout';

/** How the words of each begin, by which they are known again when the fault is gone. */
export const signatures = {
  notUpgradeable: 'Kubernetes 1.35 and therefore',
  notAccepted: 'Retrieving payload failed',
  failing: 'Cluster operator network is degraded',
  notRetrieved: 'Unable to retrieve available updates: Get',
} as const;

/** The faults of a cluster's version that are on. */
export const versionFaults = ({ faults }: Context, hostedCluster: HostedCluster): VersionFaults => {
  const of = nameOf(hostedCluster);
  const isOn = (fault: Parameters<typeof faults>[0]): boolean => faults(fault, of) !== undefined;
  return {
    ...(isOn('not-upgradeable') ? { notUpgradeable: acknowledge } : {}),
    ...(isOn('release-not-accepted') ? { notAccepted: unverified(hostedCluster.spec.release.image) } : {}),
    ...(isOn('version-failing') ? { failing: signatures.failing } : {}),
    ...(isOn('updates-not-retrieved') ? { notRetrieved: unreachable } : {}),
  };
};
