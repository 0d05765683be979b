import type { Cause } from './cause';
import { duplicate, each, invalid, notSupported, required, when } from './cause';
import type { Facts, InstanceSpec, Interface, Network } from './facts';
import { portNameProblem, repeats } from './names';

const models = ['e1000', 'e1000e', 'igb', 'ne2k_pci', 'pcnet', 'rtl8139', 'virtio'];
const states = ['absent', 'down', 'up'];
const bindings = ['bridge', 'masquerade', 'sriov', 'passtBinding', 'binding'] as const;
const discontinued = { slirp: 'Slirp', macvtap: 'Macvtap', passt: 'Passt' } as const;

const interfacesAt = (at: string): string => `${at}.domain.devices.interfaces`;

const networkOf = ({ networks = [] }: InstanceSpec, { name }: Interface): Network | undefined =>
  networks.find((network) => network.name === name);

/** R10: a network for every interface and the reverse; names once, of the characters that Linux takes. */
export const interfaceNetworks = (spec: InstanceSpec, at: string): Cause[] => {
  const interfaces = spec.domain.devices.interfaces ?? [];
  const networks = spec.networks ?? [];
  return [
    ...each(interfaces, interfacesAt(at), (nic, path) => [
      ...when(!networkOf(spec, nic), () => invalid(`${path}.name`, `${path}.name '${nic.name}' not found.`)),
      ...when(!/^[A-Za-z0-9_-]+$/.test(nic.name), () =>
        invalid(
          `${path}.name`,
          'Network interface name can only contain alphabetical characters, numbers, dashes (-) or underscores (_)',
        ),
      ),
    ]),
    ...repeats(interfaces.map(({ name }) => name)).map(({ index }) =>
      duplicate(
        `${interfacesAt(at)}[${index}].name`,
        'Only one interface can be connected to one specific network',
      ),
    ),
    ...each(networks, `${at}.networks`, ({ name }, path) =>
      when(!interfaces.some((nic) => nic.name === name), () =>
        required(`${path}.name`, `${path}.name '${name}' not found.`),
      ),
    ),
    ...repeats(networks.map(({ name }) => name)).map(({ index }) =>
      duplicate(
        `${at}.networks[${index}].name`,
        `Network with name "${networks[index]?.name ?? ''}" already exists, every network must have a unique name`,
      ),
    ),
  ];
};

const isMac = (text: string): boolean => /^[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}$/.test(text);

/** R11, without the binding: the model and the MAC address. */
export const interfaceModels = ({ domain }: InstanceSpec, at: string): Cause[] =>
  each(domain.devices.interfaces, interfacesAt(at), ({ name, model, macAddress }, path) => [
    ...when(Boolean(model) && !models.includes(model ?? ''), () =>
      notSupported(
        `${path}.model`,
        `interface ${path}.name uses model ${model ?? ''} that is not supported.`,
      ),
    ),
    ...when(Boolean(macAddress) && !isMac(macAddress ?? ''), () =>
      invalid(`${path}.macAddress`, `interface ${name} has malformed MAC address (${macAddress ?? ''}).`),
    ),
  ]);

const bindingsOf = (nic: Interface): string[] => bindings.filter((binding) => nic[binding] !== undefined);

/** R11, the binding: exactly one; none that was given up; masquerade on the pod network only; bridge there if allowed. */
export const interfaceBindings = (spec: InstanceSpec, at: string, { configuration }: Facts): Cause[] =>
  each(spec.domain.devices.interfaces, interfacesAt(at), (nic, path) => {
    const old = (['slirp', 'macvtap', 'passt'] as const).filter((binding) => nic[binding] !== undefined);
    const given = bindingsOf(nic);
    const isPod = networkOf(spec, nic)?.pod !== undefined;
    const mayBridge = configuration.network?.permitBridgeInterfaceOnPodNetwork !== false;
    return [
      ...old.map((binding) =>
        invalid(
          `${path}.${binding}`,
          `${discontinued[binding]} interface support has been discontinued since v1.3`,
        ),
      ),
      ...when(given.length + old.length !== 1, () =>
        invalid(path, `interface ${nic.name} must have exactly one binding method`),
      ),
      ...when(nic.masquerade !== undefined && networkOf(spec, nic) !== undefined && !isPod, () =>
        invalid(`${path}.name`, 'Masquerade interface only implemented with pod network'),
      ),
      ...when(nic.bridge !== undefined && isPod && !mayBridge, () =>
        invalid(`${path}.name`, 'Bridge on pod network configuration is not enabled under kubevirt-config'),
      ),
    ];
  });

/** R12: one type a network; one pod network at most, and not beside a default network of Multus. */
export const networkTypes = ({ networks = [] }: InstanceSpec, at: string): Cause[] => {
  const own = `${at}.networks`;
  const pods = networks.filter(({ pod }) => pod !== undefined).length;
  const defaults = networks.filter(({ multus }) => multus?.default === true).length;
  return [
    ...each(networks, own, ({ pod, multus, resourceClaim }, path) => {
      const given = [pod, multus, resourceClaim].filter((type) => type !== undefined).length;
      return [
        ...when(given === 0, () => required(path, 'should have a network type')),
        ...when(given > 1, () => required(path, 'should have only one network type')),
        ...when(multus?.networkName === '', () =>
          required(path, 'CNI delegating plugin must have a networkName'),
        ),
      ];
    }),
    ...when(pods > 1, () =>
      duplicate(
        interfacesAt(at),
        `more than one interface is connected to a pod network in ${interfacesAt(at)}`,
      ),
    ),
    ...when(defaults > 1, () => invalid(own, 'Multus CNI should only have one default network')),
    ...when(defaults > 0 && pods > 0, () =>
      invalid(own, 'Pod network cannot be defined when Multus default network is defined'),
    ),
  ];
};

/** R13: the state of a link; `absent` unplugs a bridge that is not the default network; SR-IOV has no state. */
export const interfaceStates = (spec: InstanceSpec, at: string): Cause[] =>
  each(spec.domain.devices.interfaces, interfacesAt(at), (nic, path) => {
    const { name, state = '' } = nic;
    if (state === '') return [];
    const own = `${path}.state`;
    if (!states.includes(state))
      return [notSupported(own, `logical ${name} interface state value is unsupported: ${state}`)];
    const network = networkOf(spec, nic);
    const isDefault = network?.pod !== undefined || network?.multus?.default === true;
    return [
      ...when(state === 'absent' && !nic.bridge, () =>
        invalid(own, `"${name}" interface's state "absent" is supported only for bridge binding`),
      ),
      ...when(state === 'absent' && isDefault, () =>
        invalid(own, `"${name}" interface's state "absent" is not supported on default networks`),
      ),
      ...when(state !== 'absent' && nic.sriov !== undefined, () =>
        invalid(own, `"${name}" interface's state "${state}" is not supported for SR-IOV NICs`),
      ),
    ];
  });

/** R14, the ports: 1 to 65535, TCP or UDP, names once. */
export const interfacePorts = ({ domain }: InstanceSpec, at: string): Cause[] =>
  each(domain.devices.interfaces, interfacesAt(at), ({ ports = [] }, path) => {
    const names = new Map<string, number>();
    return each(ports, `${path}.ports`, ({ port, protocol, name }, own, index) => {
      const isRepeated = name !== undefined && name !== '' && names.has(name);
      if (name) names.set(name, index);
      return [
        ...when(port === 0, () => required(own, 'Port field is mandatory.')),
        ...when(port < 0 || port > 65535, () => invalid(own, 'Port field must be in range 0 < x < 65536.')),
        ...when(Boolean(protocol) && protocol !== 'TCP' && protocol !== 'UDP', () =>
          invalid(`${own}.protocol`, 'Unknown protocol, only TCP or UDP allowed'),
        ),
        ...when(isRepeated, () => duplicate(`${own}.name`, `Duplicate name of the port: ${name ?? ''}`)),
        ...when(Boolean(name) && portNameProblem(name ?? '') !== undefined, () =>
          invalid(`${own}.name`, `Invalid name of the port: ${name ?? ''}`),
        ),
      ];
    });
  });
