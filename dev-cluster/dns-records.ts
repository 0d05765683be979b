/**
 * The DNS of the world around the dev cluster: ConfigMap `dns`, one key a record, its value an address. A key cannot hold
 * `*`, so a wildcard record `*.apps.example.com` stands under `_.apps.example.com`.
 */
export const DNS_NAME = 'dns';

/** The data key of a record. */
export const recordKey = (name: string): string => name.replace(/\.$/, '').replace(/^\*\./, '_.');

/** The record that stands under a data key. */
export const recordName = (key: string): string => key.replace(/^_\./, '*.');

/** The names under which a host may be found: its own, then wildcards from the nearest parent on (RFC 4592). */
const candidates = (host: string): string[] => {
  const labels = host.split('.');
  return [host, ...labels.slice(1).map((_label, at) => `_.${labels.slice(at + 1).join('.')}`)];
};

/** The address of a host by the records, or undefined when no record covers it. */
export const lookUp = (records: Record<string, string> | undefined, host: string): string | undefined =>
  candidates(host).flatMap((key) => records?.[key] ?? [])[0];
