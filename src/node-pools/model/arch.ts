import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** Architectures of machines on OpenShift Virtualization (CRD: arm64 is for other platforms). */
export const ARCHITECTURES = ['amd64', 's390x'] as const;

/**
 * Whether a cluster's release holds an architecture (operator: ValidArchPlatform; `status.payloadArch` Multi holds all).
 * @returns undefined also where the release is not known yet
 */
export const archOfRelease = (arch: string, cluster: HostedCluster | undefined): Message | undefined => {
  const payload = cluster?.status?.payloadArch;
  if (payload === undefined || payload === 'Multi' || payload.toLowerCase() === arch) return undefined;
  return message(
    'The release of the cluster is for {{payload}} only. Choose a multi-architecture release first.',
    {
      payload: payload.toLowerCase(),
    },
  );
};
