import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { versionText } from '../release';
import type { ReleaseRef } from './update-state';

/**
 * The release of the control plane's own pods, where it is another one than the cluster's (CRD: `controlPlaneRelease`; operator:
 * `status.controlPlaneVersion`). Nothing is compared with it: pools follow the cluster's release.
 */
export const controlPlaneRelease = ({ spec, status }: HostedCluster): ReleaseRef | undefined => {
  if (!spec.controlPlaneRelease) return undefined;
  const { image } = spec.controlPlaneRelease;
  const done = status?.controlPlaneVersion?.history?.find((entry) => entry.image === image);
  return { image, version: done?.version ?? versionText(image) };
};
