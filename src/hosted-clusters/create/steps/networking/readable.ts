import { linesOf } from '../../../model/mirrors';
import { SHARED_BUNDLE } from '../../../model/trust-bundle';
import { publishedServices, publishingOf } from './published';
import { networkingDefaults, type Networking } from './values';

const trustBundle = ({
  source,
  pem,
  name,
  existing,
}: Networking['trustBundle']): Networking['trustBundle'] => {
  const { trustBundle: none } = networkingDefaults;
  switch (source) {
    case 'none':
      return none;
    case 'given':
      return { ...none, source, pem, name: name === SHARED_BUNDLE ? '' : name };
    case 'existing':
      return existing === '' ? none : { ...none, source, existing };
  }
};

/** The step with all that its objects cannot say as it is at first: what reading them gives back. Used by tests only. */
export const readableNetworking = (all: Networking): Networking => ({
  ...all,
  ...publishingOf(
    publishedServices(all).map((one) => ({
      ...one,
      ...(one.type === 'NodePort' ? {} : { address: '', port: null }),
      ...(one.type === 'Route' || one.type === 'LoadBalancer' ? {} : { hostname: '' }),
    })),
  ),
  trustBundle: trustBundle(all.trustBundle),
  mirrors: all.mirrors.map(({ source, mirrors }) => ({ source, mirrors: linesOf(mirrors).join('\n') })),
});
