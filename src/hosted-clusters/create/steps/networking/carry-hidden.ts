import { isSame } from '../../../../node-pools/fields/leftovers';
import { linesOf } from '../../../model/mirrors';
import type { PublishedService } from '../../../model/publishing';
import type { Networking } from './values';

const service = (read: PublishedService, current: PublishedService | undefined): PublishedService => {
  if (!current) return read;
  const { hostname, address, port } = current;
  const hasHost = read.type === 'Route' || read.type === 'LoadBalancer';
  return {
    ...read,
    ...(hasHost ? {} : { hostname }),
    ...(read.type === 'NodePort' ? {} : { address, port }),
  };
};

const trustBundle = (
  read: Networking['trustBundle'],
  current: Networking['trustBundle'],
): Networking['trustBundle'] => ({
  ...current,
  source: read.source,
  ...(read.source === 'given' ? { pem: read.pem, name: read.name } : {}),
  ...(read.source === 'existing' ? { existing: read.existing } : {}),
});

/** What a choice of this step hides is in no object: it stays as it was in the form. */
export const carryNetworking = (read: Networking, current: Networking): Networking => ({
  ...read,
  nodePortAddress: read.publishing === 'nodePort' ? read.nodePortAddress : current.nodePortAddress,
  services:
    read.publishing === 'custom'
      ? read.services.map((one) =>
          service(
            one,
            current.services.find((before) => before.service === one.service),
          ),
        )
      : current.services,
  trustBundle: trustBundle(read.trustBundle, current.trustBundle),
  // Empty lines and spaces of a text that says the same.
  mirrors: read.mirrors.map((one, index) => {
    const before = current.mirrors[index]?.mirrors ?? '';
    return isSame(linesOf(one.mirrors), linesOf(before)) ? { ...one, mirrors: before } : one;
  }),
});
