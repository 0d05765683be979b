import { z } from 'zod';
import { obeys } from '../../../../form/rule';
import { message } from '../../../../i18n/message';
import { refuse } from '../../../../node-pools/fields/refuse';
import { hostPrefix } from '../../../model/host-prefix';
import { mirrorProblems } from '../../../model/mirrors';
import { ovnMtu } from '../../../model/mtu';
import { networkRangeProblems } from '../../../model/network-ranges';
import { objectName } from '../../../model/dns-name';
import { httpProxy, httpsProxy, noProxy } from '../../../model/proxy';
import { PUBLISHING_TYPES, publishingProblems } from '../../../model/publishing';
import { trustBundle } from '../../../model/trust-bundle';
import { INGRESS, publishedServices } from './published';

const range = z.object({ cidr: z.string() });

const shape = z.object({
  /** hostPrefix: the length of each node's part; null = the operator's choice */
  clusterNetwork: z.array(z.object({ cidr: z.string(), hostPrefix: z.number().nullable() })),
  serviceNetwork: z.array(range),
  machineNetwork: z.array(range),
  /** of the pod network, in bytes; null = the operator's choice */
  mtu: z.number().nullable(),
  /** ingress = load balancer and Routes; nodePort = node ports of one address; custom = `services` */
  publishing: z.enum(['ingress', 'nodePort', 'custom']),
  nodePortAddress: z.string(),
  /** in the order in which they are written */
  services: z.array(
    z.object({
      service: z.string(),
      type: z.enum(PUBLISHING_TYPES),
      hostname: z.string(),
      address: z.string(),
      port: z.number().nullable(),
    }),
  ),
  /** '' = none, in each */
  proxy: z.object({
    httpProxy: z.string().superRefine(obeys(httpProxy)),
    httpsProxy: z.string().superRefine(obeys(httpsProxy)),
    noProxy: z.string().superRefine(obeys(noProxy)),
    /** ConfigMap in the cluster's namespace */
    trustedCa: z.string().superRefine(obeys(objectName)),
  }),
  trustBundle: z.object({
    /** given = `pem` in a ConfigMap of its own; existing = a ConfigMap that is there */
    source: z.enum(['none', 'given', 'existing']),
    pem: z.string(),
    /** '' = `user-ca-bundle`, which the clusters of a namespace share */
    name: z.string(),
    existing: z.string(),
  }),
  /** mirrors: one a line */
  mirrors: z.array(z.object({ source: z.string(), mirrors: z.string() })),
});

export type Networking = z.infer<typeof shape>;

const cidrs = (ranges: readonly { cidr: string }[]): readonly string[] => ranges.map(({ cidr }) => cidr);

const refuseRanges = (networking: Networking, context: z.RefinementCtx): void => {
  const problems = networkRangeProblems({
    clusterNetwork: cidrs(networking.clusterNetwork),
    serviceNetwork: cidrs(networking.serviceNetwork),
    machineNetwork: cidrs(networking.machineNetwork),
  });
  for (const { network, index, message: problem } of problems) {
    refuse(context, index < 0 ? [network] : [network, index, 'cidr'], problem);
  }
  networking.clusterNetwork.forEach((one, index) =>
    refuse(context, ['clusterNetwork', index, 'hostPrefix'], hostPrefix(one)),
  );
  refuse(context, ['mtu'], ovnMtu(networking.mtu, cidrs(networking.clusterNetwork)));
};

const refusePublishing = (networking: Networking, context: z.RefinementCtx): void => {
  const problems = publishingProblems(publishedServices(networking), cidrs(networking.serviceNetwork));
  if (networking.publishing === 'custom') {
    for (const { index, field, message: problem } of problems) {
      refuse(context, index < 0 ? ['services'] : ['services', index, field], problem);
    }
  } else refuse(context, ['nodePortAddress'], problems[0]?.message);
};

const refuseTrustBundle = (
  { trustBundle: { source, pem, name, existing } }: Networking,
  context: z.RefinementCtx,
): void => {
  if (source === 'given') {
    refuse(context, ['trustBundle', 'pem'], trustBundle(pem));
    refuse(context, ['trustBundle', 'name'], objectName(name));
  }
  if (source === 'existing') {
    const missing = existing === '' ? message('Choose the ConfigMap with the certificates.') : undefined;
    refuse(context, ['trustBundle', 'existing'], missing ?? objectName(existing));
  }
};

/** The values of the step Networking (specification: hosted clusters, networking). */
export const networkingSchema = shape.superRefine((networking, context) => {
  refuseRanges(networking, context);
  refusePublishing(networking, context);
  refuseTrustBundle(networking, context);
  for (const { index, field, message: problem } of mirrorProblems(networking.mirrors)) {
    refuse(context, ['mirrors', index, field], problem);
  }
});

/** Networking as the form first shows it (source: CRD defaults, `hcp`). */
export const networkingDefaults: Networking = {
  clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: null }],
  serviceNetwork: [{ cidr: '172.31.0.0/16' }],
  machineNetwork: [],
  mtu: null,
  publishing: 'ingress',
  nodePortAddress: '',
  services: [...INGRESS],
  proxy: { httpProxy: '', httpsProxy: '', noProxy: '', trustedCa: '' },
  trustBundle: { source: 'none', pem: '', name: '', existing: '' },
  mirrors: [],
};

/** The second ranges of a cluster with both families (source: `hcp --default-dual`). */
export const DUAL_STACK = { clusterNetwork: 'fd01::/48', serviceNetwork: 'fd02::/112' } as const;
