import type { Message } from '../../../i18n/message';
import {
  apiNameRelease,
  isInternalName,
  namesIn,
  notLoadBalancerName,
  servedName,
} from '../../model/api-name';
import type { ApiValues } from './values';

/** What name and certificates must agree with. */
export interface ApiCluster {
  clusterName: string;
  /** release image */
  release: string;
  /** host name of the APIServer's load balancer; '' = none */
  hostname: string;
}

/**
 * Where name and certificates of the API do not agree with their cluster: its release, its own names, its load balancer
 * (source: CRD, operator).
 * @returns problems with their paths below the values
 */
export const apiAcross = (
  { apiName, certificates }: Pick<ApiValues, 'apiName' | 'certificates'>,
  { clusterName, release, hostname }: ApiCluster,
): readonly { path: readonly (string | number)[]; message: Message }[] => {
  const taken = (name: string): Message | undefined =>
    notLoadBalancerName(name, hostname) ??
    (isInternalName(name, clusterName) ? servedName(name, clusterName) : undefined);
  const ofName = apiName === '' ? undefined : (apiNameRelease(apiName, release) ?? taken(apiName));
  return [
    ...(ofName ? [{ path: ['apiName'], message: ofName }] : []),
    ...certificates.flatMap(({ names }, index) => {
      const problem = namesIn(names)
        .map(taken)
        .find((one) => one !== undefined);
      return problem ? [{ path: ['certificates', index, 'names'], message: problem }] : [];
    }),
  ];
};
