import { describe, expect, it } from 'vitest';
import { hostName, nodePortAddress } from './host-name';
import { nodePort } from './node-port';
import { publishingProblems, type PublishedService } from './publishing';

const SERVICE_NETWORK = ['172.31.0.0/16', 'fd02::/112'];

// Source: CRD (≤ 253 characters), DNS.
describe('a host name', () => {
  it.each(['api.example.com', 'a.b', 'api-1.lab.example.org', `${'a'.repeat(63)}.example.com`])(
    '%s is good',
    (name) => expect(hostName(name)).toBeUndefined(),
  );
  it.each([
    ['https://api.example.com', 'URL'],
    ['api.example.com/x', 'URL'],
    ['api.example.com:6443', 'port'],
    ['192.168.1.1', 'is an address'],
    ['fd00::1', 'is an address'],
    ['api', 'not a host name'],
    ['API.example.com', 'not a host name'],
    ['*.example.com', 'not a host name'],
    [`${'a'.repeat(64)}.example.com`, 'not a host name'],
    [`${'a.'.repeat(130)}com`, 'not a host name'],
  ])('%s is refused', (name, words) => expect(hostName(name)?.key).toContain(words));
});

// Source: operator (validates it against the service network minutes later).
describe('the address of node ports', () => {
  it.each(['192.168.1.10', 'fd00::10', 'nodes.example.com', 'worker-0'])('%s is good', (address) =>
    expect(nodePortAddress(address, SERVICE_NETWORK)).toBeUndefined(),
  );
  it.each([
    ['', 'Enter the address'],
    ['172.31.0.1', 'lies in the service network'],
    ['fd02::a', 'lies in the service network'],
    ['192.168.1', 'neither an address'],
    ['192.168.1.300', 'neither an address'],
    ['http://x', 'neither an address'],
  ])('%j is refused', (address, words) =>
    expect(nodePortAddress(address, SERVICE_NETWORK)?.key).toContain(words),
  );
});

// Source: operator (ValidConfiguration False).
describe('a node port', () => {
  it.each([null, 0, 30_000, 32_767])('%s is good', (port) => expect(nodePort(port)).toBeUndefined());
  it.each([443, 29_999, 32_768, -1, 30_000.5])('%s is refused', (port) =>
    expect(nodePort(port)?.values).toMatchObject({ port, least: 30_000, most: 32_767 }),
  );
});

const of = (service: string, change: Partial<PublishedService> = {}): PublishedService => ({
  service,
  type: 'Route',
  hostname: '',
  address: '',
  port: null,
  ...change,
});
const four = (
  change: Partial<Record<string, Partial<PublishedService>>> = {},
): readonly PublishedService[] => [
  of('APIServer', { type: 'LoadBalancer', ...change.APIServer }),
  of('Ignition', change.Ignition),
  of('Konnectivity', change.Konnectivity),
  of('OAuthServer', change.OAuthServer),
];
const problems = (services: readonly PublishedService[]): readonly string[] =>
  publishingProblems(services, SERVICE_NETWORK).map(
    ({ index, field, message }) => `${index}.${field}: ${message.key.slice(0, 40)}`,
  );
const at = (address: string, port: number | null = null): Partial<PublishedService> => ({
  type: 'NodePort',
  address,
  port,
});

describe('published services', () => {
  it.each<[string, readonly PublishedService[]]>([
    ['as by default', four()],
    ['by host names', four({ APIServer: { hostname: 'api.a.b' }, OAuthServer: { hostname: 'oauth.a.b' } })],
    [
      'by node ports',
      four({
        APIServer: at('10.0.0.1', 30_001),
        Ignition: at('10.0.0.1'),
        Konnectivity: at('a.b', 0),
        OAuthServer: at('a.b', 0),
      }),
    ],
    ['Konnectivity by a load balancer', four({ Konnectivity: { type: 'LoadBalancer' } })],
    ['with one that does nothing', [...four(), of('OIDC', { type: 'None' })]],
    [
      'with what another type would use',
      four({ Ignition: { address: '?', port: 1 }, APIServer: { ...at('a.b'), hostname: '?' } }),
    ],
  ])('%s are good', (_case, services) => expect(problems(services)).toEqual([]));

  it.each<[string, readonly PublishedService[], readonly string[]]>([
    // Source: CRD (CEL).
    [
      'Route of the API without host',
      four({ APIServer: { type: 'Route' } }),
      ['0.hostname: A Route of the API server needs a host n'],
    ],
    [
      'no Ignition',
      four().filter(({ service }) => service !== 'Ignition'),
      ['-1.type: {{service}} is not published. Each of AP'],
    ],
    // Source: operator; the CRD compares Routes with Routes only.
    [
      'a Route and a load balancer of one host',
      four({ APIServer: { hostname: 'x.a.b' }, OAuthServer: { hostname: 'x.a.b' } }),
      ['3.hostname: {{hostname}} is the host name of {{servi'],
    ],
    [
      'OAuth by a load balancer',
      four({ OAuthServer: { type: 'LoadBalancer' } }),
      ['3.type: {{service}} cannot be published as {{typ'],
    ],
    [
      'Ignition not at all',
      four({ Ignition: { type: 'None' } }),
      ['1.type: {{service}} cannot be published as {{typ'],
    ],
    ['port 443', four({ APIServer: at('a.b', 443) }), ['0.port: {{port}} is no node port. Write 0 for an']],
    [
      'equal ports',
      four({ APIServer: at('a.b', 30_001), Ignition: at('a.b', 30_001) }),
      ['1.port: Port {{port}} is the node port of {{serv'],
    ],
    [
      'an address of a service',
      four({ APIServer: at('172.31.0.1') }),
      ['0.address: {{address}} lies in the service network '],
    ],
    ['twice', [...four(), of('Ignition')], ['4.type: {{service}} is there twice. Remove one.']],
  ])('%s is refused', (_case, services, found) => expect(problems(services)).toEqual(found));
});
