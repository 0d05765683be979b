import { message, type Message } from '../../i18n/message';
import type { VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemPortsItem as PortItem } from '../../kubernetes/types/generated/virtual-machine';

export const PORT_PROTOCOLS = ['TCP', 'UDP'] as const;

/** A port of a NIC as the form holds it. */
export interface PortValues {
  /** '' = none */
  name: string;
  port: number | null;
  protocol: (typeof PORT_PROTOCOLS)[number];
}

/** A port number (source: virt-api admission, R14). */
export const portNumber = (port: number | null): Message | undefined =>
  port !== null && Number.isSafeInteger(port) && port >= 1 && port <= 65_535
    ? undefined
    : message('A port is a whole number from 1 to 65535.');

/** The name of a port: at most 15 lowercase letters, digits and dashes with a letter in it (source: API server, `IsValidPortName`). */
export const portName = (name: string): Message | undefined =>
  name === '' ||
  (name.length <= 15 &&
    /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name) &&
    /[a-z]/.test(name) &&
    !name.includes('--'))
    ? undefined
    : message('{{value}} is not a name of a port. Use at most 15 lowercase letters, digits and dashes.', {
        value: name,
      });

/** Ports whose name one before them has too (source: virt-api admission, R14). */
export const repeatedPortNames = (ports: readonly PortValues[]): readonly number[] =>
  ports.flatMap(({ name }, index) =>
    name !== '' && ports.slice(0, index).some((other) => other.name === name) ? [index] : [],
  );

/** Ports as the API has them. */
export const portItems = (ports: readonly PortValues[]): PortItem[] =>
  ports.map(({ name, port, protocol }) => ({ ...(name === '' ? {} : { name }), port: port ?? 0, protocol }));

/** Ports as a form holds them; without a protocol one is TCP (source: CRD). */
export const portValues = (items: readonly PortItem[] = []): PortValues[] =>
  items.map(({ name = '', port, protocol }) => ({
    name,
    port,
    protocol: PORT_PROTOCOLS.find((one) => one === protocol) ?? 'TCP',
  }));

/** Ports for people: `22/TCP ssh, 53/UDP`. */
export const portsWords = (ports: readonly PortValues[]): string =>
  ports.map(({ name, port, protocol }) => `${port ?? ''}/${protocol} ${name}`.trim()).join(', ');
