import type { Message } from '../../../i18n/message';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { IPAddressPoolModel, L2AdvertisementModel, MetalLBModel } from '../../../kubernetes/models';
import { METALLB_NAMESPACE } from '../../model/metallb';

const HERE = { namespace: METALLB_NAMESPACE };

/** Why the user may not set up MetalLB: names the first right that is missing. Undefined when nothing speaks against it. */
export const useMetalLbRights = (): Message | undefined => {
  const pools = useAccess(IPAddressPoolModel, 'create', HERE);
  const advertisements = useAccess(L2AdvertisementModel, 'create', HERE);
  const instances = useAccess(MetalLBModel, 'create', HERE);
  return [pools, advertisements, instances]
    .map((access) => (access.state === 'denied' ? access.reason : undefined))
    .find((reason) => reason !== undefined);
};
