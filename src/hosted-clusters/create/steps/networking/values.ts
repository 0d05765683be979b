import { z } from 'zod';
import { refuse } from '../../../../node-pools/fields/refuse';
import { networkRangeProblems } from '../../../model/network-ranges';

const range = z.object({ cidr: z.string() });

/** The values of the step Networking (specification: hosted clusters, networking). */
export const networkingSchema = z
  .object({
    clusterNetwork: z.array(range),
    serviceNetwork: z.array(range),
    machineNetwork: z.array(range),
  })
  .superRefine((networking, context) => {
    const cidrs = (ranges: Networking['clusterNetwork']) => ranges.map(({ cidr }) => cidr);
    const problems = networkRangeProblems({
      clusterNetwork: cidrs(networking.clusterNetwork),
      serviceNetwork: cidrs(networking.serviceNetwork),
      machineNetwork: cidrs(networking.machineNetwork),
    });
    for (const { network, index, message } of problems) refuse(context, [network, index, 'cidr'], message);
  });

export interface Networking {
  clusterNetwork: { cidr: string }[];
  serviceNetwork: { cidr: string }[];
  machineNetwork: { cidr: string }[];
}

/** Networking as the form first shows it (source: CRD defaults). */
export const networkingDefaults: Networking = {
  clusterNetwork: [{ cidr: '10.132.0.0/14' }],
  serviceNetwork: [{ cidr: '172.31.0.0/16' }],
  machineNetwork: [],
};
