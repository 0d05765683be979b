import { message, type Message } from '../../i18n/message';
import { holds, readAddress } from './cidr';
import { isDnsName } from './dns-name';

/** A name that an endpoint is reached by: a DNS name of at least two labels (source: CRD ≤ 253; DNS). */
export const hostName = (name: string): Message | undefined => {
  if (name.includes('://') || name.includes('/')) {
    return message('{{value}} is a URL. Write only the host name, such as api.example.com.', { value: name });
  }
  if (/:\d+$/.test(name) && !readAddress(name)) {
    return message('{{value}} has a port. Write only the host name.', { value: name });
  }
  if (readAddress(name))
    return message('{{value}} is an address. Write a host name, such as api.example.com.', { value: name });
  return isDnsName(name) && name.includes('.')
    ? undefined
    : message(
        '{{value}} is not a host name. Write labels of lowercase letters, digits and dashes, such as api.example.com.',
        {
          value: name,
        },
      );
};

/**
 * Where node ports are reached: an address or a host name, and not one of the cluster's own services
 * (source: operator, that says so minutes later).
 */
export const nodePortAddress = (address: string, serviceNetwork: readonly string[]): Message | undefined => {
  if (address === '') return message('Enter the address of a node, or a name that leads to the nodes.');
  const inside = serviceNetwork.find((cidr) => holds(cidr, address));
  if (inside !== undefined) {
    return message('{{address}} lies in the service network {{cidr}}. Write the address of a node.', {
      address,
      cidr: inside,
    });
  }
  if (readAddress(address)) return undefined;
  // A name alone may do inside a site; but 10.1.2 is an address cut off.
  return isDnsName(address) && !/^[\d.]+$/.test(address)
    ? undefined
    : message(
        '{{value}} is neither an address nor a host name. Write one such as 192.168.1.10 or nodes.example.com.',
        {
          value: address,
        },
      );
};
