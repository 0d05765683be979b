import type { z } from 'zod';
import { refuse } from '../../../../node-pools/fields/refuse';
import {
  apiNameRelease,
  isInternalName,
  namesIn,
  notLoadBalancerName,
  servedName,
} from '../../../model/api-name';
import type { Details } from '../details/values';
import { publishedServices } from '../networking/published';
import type { Infrastructure } from './values';

interface Across {
  details: Pick<Details, 'name' | 'release'>;
  networking: Parameters<typeof publishedServices>[0];
  infrastructure: Pick<Infrastructure, 'apiName' | 'certificates'>;
}

/** The host name of the API server's load balancer; '' = none. */
const loadBalancerName = (networking: Across['networking']): string =>
  publishedServices(networking).find(
    ({ service, type }) => service === 'APIServer' && type === 'LoadBalancer',
  )?.hostname ?? '';

/**
 * What this step and others must agree on: the API's name with the release, the cluster's name and the host name that the
 * load balancer of the API has (source: CRD, operator).
 */
export const infrastructureAcross = (
  { details, networking, infrastructure }: Across,
  context: z.RefinementCtx,
): void => {
  const hostname = loadBalancerName(networking);
  const { apiName, certificates } = infrastructure;
  const at = ['infrastructure', 'apiName'];
  refuse(context, at, apiNameRelease(apiName, details.release) ?? notLoadBalancerName(apiName, hostname));
  if (isInternalName(apiName, details.name)) refuse(context, at, servedName(apiName, details.name));
  certificates.forEach(({ names }, index) => {
    const problem = namesIn(names)
      .map(
        (name) =>
          notLoadBalancerName(name, hostname) ??
          (isInternalName(name, details.name) ? servedName(name, details.name) : undefined),
      )
      .find((one) => one !== undefined);
    refuse(context, ['infrastructure', 'certificates', index, 'names'], problem);
  });
};
