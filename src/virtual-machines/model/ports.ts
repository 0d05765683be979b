import { message, type Message } from '../../i18n/message';

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
