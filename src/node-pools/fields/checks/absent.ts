import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { networkName } from '../../model/network-name';

/** What to say of a storage class that the cluster does not have. */
export const noStorageClass: Rule<string> = (name) =>
  message('This cluster has no storage class {{name}}. Choose one of the list.', { name });

/** What to say of a network that the cluster does not have; what is no name of one is refused as such, once. */
export const noNetwork: Rule<string> = (name) =>
  networkName(name)
    ? undefined
    : message('This cluster has no NetworkAttachmentDefinition {{name}}. Choose one of the list.', { name });

/** What to say of a device that the cluster does not permit. */
export const noDevice: Rule<string> = (name) =>
  message('The HyperConverged operator does not permit the device {{name}}. Choose one of the list.', {
    name,
  });
