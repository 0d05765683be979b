import { ConfigMapModel } from '../../../../kubernetes/models';
import { useObject } from '../../../../kubernetes/read/useObject';

/** Where the operator says which image has the drivers (source: HyperConverged operator). */
const DRIVERS = { namespace: 'openshift-cnv', name: 'virtio-win' };

/** The image with the virtio drivers for Windows; '' where nobody tells, so that it has to be typed. */
export const useDriversImage = (): string => {
  const [map] = useObject(ConfigMapModel, DRIVERS);
  return map?.data?.['virtio-win-image'] ?? '';
};
