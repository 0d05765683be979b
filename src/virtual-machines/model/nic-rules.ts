import { message, type Message } from '../../i18n/message';
import { networkName } from '../../node-pools/model/network-name';

/** The models virt-api takes; '' = as the preference has it (source: virt-api admission, R11). */
export const NIC_MODELS = ['', 'virtio', 'e1000e', 'e1000', 'igb', 'ne2k_pci', 'pcnet', 'rtl8139'] as const;
export const NIC_BINDINGS = ['masquerade', 'bridge', 'sriov'] as const;
export type NicBinding = (typeof NIC_BINDINGS)[number];

/** The network that every pod has; all others are `namespace/name` of a NetworkAttachmentDefinition. */
export const POD_NETWORK = '';

/** The name of a NIC (source: virt-api admission, R10; the CRD takes 63 characters, as it names a device). */
export const nicName = (name: string): Message | undefined => {
  if (name === '') return message('Enter a name for the network interface.');
  if (name.length > 63) return message('A name of a network interface has at most 63 characters.');
  return /^[A-Za-z0-9\-_]+$/.test(name)
    ? undefined
    : message(
        '{{value}} is not a name of a network interface. Use letters, digits, dashes and underscores.',
        {
          value: name,
        },
      );
};

/** The network of a NIC: '' is the pod network. */
export const nicNetwork = (network: string): Message | undefined =>
  network === POD_NETWORK ? undefined : networkName(network);

/** Masquerade belongs to the pod network, and sriov to another (source: virt-api admission, R11). */
export const nicBinding = ({
  network,
  binding,
}: {
  network: string;
  binding: NicBinding;
}): Message | undefined => {
  if (network !== POD_NETWORK && binding === 'masquerade')
    return message('Masquerade works on the pod network only. Use bridge for {{network}}.', { network });
  return network === POD_NETWORK && binding === 'sriov'
    ? message('SR-IOV needs a network of its own. Choose one, or use masquerade for the pod network.')
    : undefined;
};

/** The binding that a network asks for. @param type `type` of the CNI configuration, '' where it is not known */
export const usualBinding = (network: string, type = ''): NicBinding => {
  if (network === POD_NETWORK) return 'masquerade';
  return type === 'sriov' ? 'sriov' : 'bridge';
};

/**
 * A MAC address: six octets, not that of a group; '' = one from the pool or by chance.
 * Source: virt-api admission (octets); a group address no card can have, though the server takes it.
 */
export const macAddress = (text: string): Message | undefined => {
  if (text === '') return undefined;
  if (!/^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$/i.test(text))
    return message('{{value}} is not a MAC address. Write six octets, such as 02:00:00:12:34:56.', {
      value: text,
    });
  return parseInt(text.slice(0, 2), 16) % 2 === 1
    ? message('{{value}} is the address of a group. The first octet of a card is even, such as 02.', {
        value: text,
      })
    : undefined;
};

/** Whether two texts are one MAC address; an empty one is none. */
export const sameMac = (a: string | undefined, b: string): boolean => {
  const plain = (text: string) => text.toLowerCase().replaceAll('-', ':');
  return a !== undefined && b !== '' && plain(a) === plain(b);
};

/** The second and later NICs on the pod network (source: virt-api admission, R12). */
export const morePodNetworks = (nics: readonly { network: string }[]): readonly number[] =>
  nics.flatMap(({ network }, index) => (network === POD_NETWORK ? [index] : [])).slice(1);

/** What to say of them. */
export const ONE_POD_NETWORK = message(
  'One network interface can be on the pod network. Choose another network for this one.',
);

/**
 * A machine that boots from the network needs a NIC that a boot server can reach: the pod network answers no PXE.
 * Source: specification (virtual machines, PXE).
 */
export const pxeNetwork = (nics: readonly { network: string }[]): Message | undefined =>
  nics.some(({ network }) => network !== POD_NETWORK)
    ? undefined
    : message('Booting from the network needs a network interface on a network of yours. Add one.');

/** What a boot server installs has to start afterwards (source: specification, PXE: with disks one is bootable). */
export const pxeDisk = (disks: readonly { bootOrder: number | null }[]): Message | undefined =>
  disks.length === 0 || disks.some(({ bootOrder }) => bootOrder !== null)
    ? undefined
    : message('What is installed on the disks would not start: none is in the boot order. Add one to it.');

/** PXE is tried first (source: specification, virtual machines, PXE: NIC 1, disks from 2). */
export const pxeFirst = (
  nics: readonly { network: string; bootOrder: number | null }[],
  disks: readonly { bootOrder: number | null }[],
): Message | undefined => {
  const places = nics.flatMap(({ network, bootOrder }) => (network === POD_NETWORK ? [] : (bootOrder ?? [])));
  const others = disks.flatMap(({ bootOrder }) => bootOrder ?? []);
  return places.length > 0 && Math.min(...places) < Math.min(Infinity, ...others)
    ? undefined
    : message('A network interface on a network of yours comes first in the boot order.');
};
