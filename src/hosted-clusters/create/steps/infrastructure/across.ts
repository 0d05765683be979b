import type { z } from 'zod';
import { refuse } from '../../../../node-pools/fields/refuse';
import { apiAcross } from '../../../fields/certificates/across';
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

/** What this step and others must agree on: the API's name with the release, the cluster's name and its publishing. */
export const infrastructureAcross = (
  { details, networking, infrastructure }: Across,
  context: z.RefinementCtx,
): void => {
  const problems = apiAcross(infrastructure, {
    clusterName: details.name,
    release: details.release,
    hostname: loadBalancerName(networking),
  });
  for (const { path, message } of problems) refuse(context, ['infrastructure', ...path], message);
};
