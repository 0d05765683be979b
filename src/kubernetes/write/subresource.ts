import type { Model } from '../model';
import { objectPath, type ObjectRef } from '../path';
import { sendRequest } from '../request';

/** A kind as the aggregated API of its subresources serves it, for questions about rights (KubeVirt: `subresources.kubevirt.io`). */
export const subresourcesOf = (model: Model): Model => ({
  ...model,
  group: 'subresources.kubevirt.io',
  version: 'v1',
});

/**
 * Calls an action on a virtual machine or an instance: PUT on a subresource of KubeVirt's aggregated API. It answers 202 with an
 * empty body. Never repeated by itself, as a lost answer may have had its effect. Rejects with an ApiError.
 * @param model VirtualMachineModel or VirtualMachineInstanceModel
 * @param subresource such as `start` or `pause`
 */
export const callSubresource = async (
  model: Model,
  ref: ObjectRef,
  subresource: string,
  body?: object,
): Promise<void> => {
  await sendRequest({
    call: 'act',
    path: `${objectPath(subresourcesOf(model), ref)}/${subresource}`,
    body: body ?? {},
  });
};
